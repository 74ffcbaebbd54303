import { PublishParts as PublishParts_a3790f941865fd11db902d414078fe63 } from '../../../../src/admin/PublishParts.tsx'
import { FindingsCell as FindingsCell_13774cd7d5c37122ee64d71da7db38d2 } from '../../../../src/admin/FindingsCell.tsx'
import { FindingsPanel as FindingsPanel_8ade360ee3262a1bfda529a87ac9610a } from '../../../../src/admin/FindingsPanel.tsx'
import { SourceBeside as SourceBeside_5d4b878c6d79bb5d8008eb67521ab5b2 } from '../../../../src/admin/SourceBeside.tsx'
import { TranslationPanel as TranslationPanel_18320cbd6765a9256a733a1563bcdc2e } from '../../../../src/admin/TranslationPanel.tsx'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { RowLabel as RowLabel_569b27623bc9397932791d1ff1404eda } from '../../../../src/admin/RowLabel.tsx'
import { SchedulePanel as SchedulePanel_1e65b133275dce3ea377bf81b5846b4a } from '../../../../src/admin/SchedulePanel.tsx'
import { UsedByPanel as UsedByPanel_d40a3fb84ac31e16cb8ac3be17a4ae49 } from '../../../../src/admin/UsedByPanel.tsx'
import { ListHead as ListHead_b8c161b9736e13f5fb9ae3f042ea6d6b } from '../../../../src/admin/ListHead.tsx'
import { ConflictNotice as ConflictNotice_5811ede2e7362ea3988c34d91ecbf5ae } from '../../../../src/admin/ConflictNotice.tsx'
import { ReviewStage as ReviewStage_1842f630a92c032f8e0bceb465c11495 } from '../../../../src/admin/ReviewStage.tsx'
import { DocumentStatus as DocumentStatus_2c4b2dbfeab179f5d95413173104c0f9 } from '../../../../src/admin/DocumentStatus.tsx'
import { DocumentActions as DocumentActions_e84ee7428addf9e9541da5d19e68fa2e } from '../../../../src/admin/DocumentActions.tsx'
import { MappingTitle as MappingTitle_a8f0c7279a5e4ff9b4de4902c03fe102 } from '../../../../src/admin/MappingTitle.tsx'
import { NewKey as NewKey_94f0c556f77e460a5123994c1b0fac7b } from '../../../../src/admin/NewKey.tsx'
import { Icon as Icon_4581af1b67ec1ca77380af6e97e29e77 } from '../../../../src/admin/Icon.tsx'
import { Logo as Logo_8e667ac4b9483eaa619866b9308f03ba } from '../../../../src/admin/Logo.tsx'
import { SourceProvider as SourceProvider_f6e7ead4591d976e50a76946f4be8135 } from '../../../../src/admin/SourceProvider.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/src/admin/PublishParts.tsx#PublishParts": PublishParts_a3790f941865fd11db902d414078fe63,
  "/src/admin/FindingsCell.tsx#FindingsCell": FindingsCell_13774cd7d5c37122ee64d71da7db38d2,
  "/src/admin/FindingsPanel.tsx#FindingsPanel": FindingsPanel_8ade360ee3262a1bfda529a87ac9610a,
  "/src/admin/SourceBeside.tsx#SourceBeside": SourceBeside_5d4b878c6d79bb5d8008eb67521ab5b2,
  "/src/admin/TranslationPanel.tsx#TranslationPanel": TranslationPanel_18320cbd6765a9256a733a1563bcdc2e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/admin/RowLabel.tsx#RowLabel": RowLabel_569b27623bc9397932791d1ff1404eda,
  "/src/admin/SchedulePanel.tsx#SchedulePanel": SchedulePanel_1e65b133275dce3ea377bf81b5846b4a,
  "/src/admin/UsedByPanel.tsx#UsedByPanel": UsedByPanel_d40a3fb84ac31e16cb8ac3be17a4ae49,
  "/src/admin/ListHead.tsx#ListHead": ListHead_b8c161b9736e13f5fb9ae3f042ea6d6b,
  "/src/admin/ConflictNotice.tsx#ConflictNotice": ConflictNotice_5811ede2e7362ea3988c34d91ecbf5ae,
  "/src/admin/ReviewStage.tsx#ReviewStage": ReviewStage_1842f630a92c032f8e0bceb465c11495,
  "/src/admin/DocumentStatus.tsx#DocumentStatus": DocumentStatus_2c4b2dbfeab179f5d95413173104c0f9,
  "/src/admin/DocumentActions.tsx#DocumentActions": DocumentActions_e84ee7428addf9e9541da5d19e68fa2e,
  "/src/admin/MappingTitle.tsx#MappingTitle": MappingTitle_a8f0c7279a5e4ff9b4de4902c03fe102,
  "/src/admin/NewKey.tsx#NewKey": NewKey_94f0c556f77e460a5123994c1b0fac7b,
  "/src/admin/Icon.tsx#Icon": Icon_4581af1b67ec1ca77380af6e97e29e77,
  "/src/admin/Logo.tsx#Logo": Logo_8e667ac4b9483eaa619866b9308f03ba,
  "/src/admin/SourceProvider.tsx#SourceProvider": SourceProvider_f6e7ead4591d976e50a76946f4be8135,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
