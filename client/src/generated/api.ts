// Written by `npm run generate` from src/generated/openapi.json.

export type paths = {
    "/api/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Each page is named as a link to it would be. With `fields`, each item has these fields and no others. */
        get: operations["listContent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/content/{path}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description A whole page in one answer: its own words, everything that stands on it, and what it is linked with. With `fields`, these and no others. */
        get: operations["getContent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/crosswalk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Read from the first model to the second: pairs, what has no counterpart, and how far each kind of element is covered. As JSON or as CSV. */
        get: operations["getCrosswalk"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Finds other forms of a word, words without their accents, and words with a typing mistake. */
        get: operations["searchContent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Every publication in the order of its commit, none left out. Keep `next` and send it as `since` the next time. */
        get: operations["listChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
};
export type webhooks = Record<string, never>;
export type components = {
    schemas: {
        /** @description A person or body behind a resource. */
        Agent: {
            /** @description Its name. */
            name: string;
            /** @description The organization, where Kindred knows it. */
            organization: components["schemas"]["Item"] | null;
        };
        /** @description What an article has of its own. */
        ArticleDetails: {
            /**
             * @description A brief is a short paper.
             * @enum {string}
             */
            kind: "article" | "brief" | "page";
            /** @description The text. Headings begin at the second level. */
            body: components["schemas"]["RichText"] | null;
            issue: components["schemas"]["Issue"] | null;
        };
        /** @description A page of type article. */
        ArticlePage: {
            /**
             * @description Always article.
             * @constant
             */
            type: "article";
            /** @description The id of the document, a UUID: the same in each language. */
            id: string;
            /** @description The public path, such as /family-centered. */
            path: string;
            /** @description The language of its words. */
            locale: components["schemas"]["Locale"];
            /**
             * @description The version of this form.
             * @constant
             */
            schemaVersion: 1;
            /** @description The heading of the page. */
            title: string | null;
            /** @description One or two sentences. */
            summary: string | null;
            firstPublishedAt: string | null;
            /** @description When it last changed for readers. */
            publicUpdatedAt: string | null;
            /** @description When it was last saved as it is here. */
            updatedAt: string | null;
            review: components["schemas"]["Review"];
            withdrawn: components["schemas"]["Withdrawal"] | null;
            /** @description Major changes, the newest first. */
            changeHistory: components["schemas"]["MajorChange"][];
            /** @description The topics above it, the uppermost first. */
            breadcrumb: components["schemas"]["Item"][];
            /** @description How it stands in each language. */
            translations: components["schemas"]["AvailableTranslation"][];
            attribution: components["schemas"]["Attribution"];
            details: components["schemas"]["ArticleDetails"];
            links: components["schemas"]["ArticlePageLinks"];
        };
        /** @description Other documents, each list in its order. */
        ArticlePageLinks: {
            /** @description The organizations that it is about. */
            organizations: components["schemas"]["Item"][];
            /** @description The pages that it speaks of, in the order of importance. */
            mentions: components["schemas"]["Item"][];
            /** @description For whom it is written. */
            audiences: components["schemas"]["Item"][];
            /** @description Where it applies; none: everywhere. */
            jurisdictions: components["schemas"]["Item"][];
            /** @description What it is about. */
            subjects: components["schemas"]["Item"][];
            /** @description The topics that lead to it, by path. */
            inTopics: components["schemas"]["Item"][];
            /** @description The series that it is part of, by path. */
            inSeries: components["schemas"]["Item"][];
            /** @description The articles and resources that lead to it, by path. */
            mentionedBy: components["schemas"]["Item"][];
            /** @description The practice models that lead to it, by path. */
            usedByModels: components["schemas"]["Item"][];
        };
        /** @description Where it comes from, and on what terms. */
        Attribution: {
            /** @description The publisher, agency or project that issued it. */
            origin: string | null;
            /** @description What may be done with it. */
            rights: string | null;
            /** @description The licence, where there is one. */
            licence: string | null;
            /** @description The words that a reuser must show. */
            attribution: string | null;
        };
        /** @description A document in one of its languages. */
        AvailableTranslation: {
            locale: components["schemas"]["Locale"];
            /**
             * @description How its words stand; missing: there are none.
             * @enum {string}
             */
            state: "original" | "missing" | "unreviewed" | "current" | "stale";
            /** @description Where it can be fetched, where it is there. */
            apiUrl: string | null;
        };
        /** @description One publication. */
        Change: {
            /** @description The place after this change, as a value of `since`. */
            cursor: string;
            /**
             * @description What readers saw happen. After `unpublished` and `gone` it is there no more; a withdrawn page still is, with a notice. What was ever live is never deleted.
             * @enum {string}
             */
            kind: "published" | "changed" | "moved" | "withdrawn" | "reinstated" | "unpublished" | "gone";
            /** @description A moment: ISO 8601 in UTC, such as 2026-11-30T15:00:00.000Z. */
            at: string;
            /**
             * @description The type of the document; `site` for what is said once for the whole site.
             * @enum {string}
             */
            type: "site" | "topic" | "article" | "resource" | "practice-model" | "card" | "spotlight" | "organization" | "term" | "media" | "practice-model-element" | "element-mapping" | "glossary-term";
            /** @description The id of the document, a UUID; of the site it is `site`. */
            id: string;
            /** @description Its path after the change. Null without one. */
            path: string | null;
            /** @description Its path before the change. Null without one. */
            oldPath: string | null;
            /** @description The languages that it is there in, or was there in until now. */
            locales: components["schemas"]["Locale"][];
            /** @description The document as it is now. Null after its end, and where it is not live now. */
            item: components["schemas"]["Item"] | null;
            /** @description The paths of the live pages that show something of it now: its own, and those that it is a part of or is linked with. Not those that it led to before, which named it among what leads to them. Null where it may be any page. */
            pages: string[] | null;
        };
        /** @description Publications in order, to be read on from `next`. */
        Changes: {
            /** @description In the order of their commits, none left out. */
            changes: components["schemas"]["Change"][];
            /** @description Where to read on, also when there is nothing yet. Keep it once all is processed. */
            next: string;
            /** @description There was nothing after this when it was asked for. */
            isCurrent: boolean;
        };
        /** @description A page of any type. */
        Content: components["schemas"]["TopicPage"] | components["schemas"]["ArticlePage"] | components["schemas"]["ResourcePage"] | components["schemas"]["PracticeModelPage"];
        /** @description A page; with `fields`, these fields only. */
        ContentAnswer: components["schemas"]["Content"] | components["schemas"]["PageFields"];
        /** @description Live pages, a part of a list at a time. */
        ContentList: {
            /** @description The language that was asked for. */
            locale: components["schemas"]["Locale"];
            /** @description In the order that was asked for. */
            items: components["schemas"]["ListedItem"][];
            /** @description To be sent as `cursor`; null at the end of the list. */
            next: string | null;
            /** @description How many there are in all, where that was asked for. */
            total: number | null;
        };
        /** @description Live pages; with `fields`, these fields only. */
        ContentListAnswer: components["schemas"]["ContentList"] | components["schemas"]["ContentListOfFields"];
        /** @description A part of a list with some fields of each page. */
        ContentListOfFields: {
            /** @description The language that was asked for. */
            locale: components["schemas"]["Locale"];
            /** @description In the order that was asked for. */
            items: components["schemas"]["ListedFields"][];
            /** @description To be sent as `cursor`; null at the end of the list. */
            next: string | null;
            /** @description How many there are in all, where that was asked for. */
            total: number | null;
        };
        /**
         * @description The type of a document.
         * @enum {string}
         */
        ContentType: "topic" | "article" | "resource" | "practice-model" | "card" | "spotlight" | "organization" | "term" | "media" | "practice-model-element" | "element-mapping" | "glossary-term";
        /** @description How far the elements of one kind are covered. */
        Coverage: {
            kind: components["schemas"]["ElementKind"];
            /** @description How many elements of this kind the model has. */
            total: number;
            /** @description How many of them are in a pair. */
            mapped: number;
            /** @description Of how many it is said that they have no counterpart. */
            noMatch: number;
            /** @description Of how many nothing is said. */
            unreviewed: number;
        };
        /** @description By kind of element. */
        Coverages: {
            /** @description Of the first model. */
            from: components["schemas"]["Coverage"][];
            /** @description Of the second model. */
            to: components["schemas"]["Coverage"][];
        };
        /** @description The mappings between two practice models. */
        Crosswalk: {
            /** @description The first model. */
            from: components["schemas"]["Item"];
            /** @description The second model. */
            to: components["schemas"]["Item"];
            /** @description Mappings of these are counted. */
            statuses: components["schemas"]["MappingStatus"][];
            /** @description In the order of the elements of the first model. */
            pairs: components["schemas"]["CrosswalkPair"][];
            noMatch: components["schemas"]["NoMatches"];
            coverage: components["schemas"]["Coverages"];
            unmapped: components["schemas"]["UnmappedElements"];
            matrix: components["schemas"]["Matrix"];
        };
        /** @description Two elements that are related. */
        CrosswalkPair: {
            /** @description The element of the first model. */
            from: components["schemas"]["ElementRef"];
            relation: components["schemas"]["MappingRelation"];
            /** @description The element of the second model. */
            to: components["schemas"]["ElementRef"];
            /** @description The id of the mapping, a UUID. */
            id: string;
            status: components["schemas"]["MappingStatus"];
            /** @description Why. */
            rationale: string | null;
            /** @description The language of the rationale. */
            rationaleLocale: components["schemas"]["Locale"];
            /** @description What it rests on: documents, pages, addresses. */
            sources: string[];
            /** @description When the meaning of one of the elements changed after the mapping was made. */
            staleSince: string | null;
        };
        /** @description Which edition it is, and when it was in force. */
        Edition: {
            /** @description Such as "2nd edition". */
            label: string | null;
            from: string | null;
            fromPrecision: ("year" | "month" | "day") | null;
            to: string | null;
            toPrecision: ("year" | "month" | "day") | null;
        };
        /** @description A part of a practice model. */
        Element: {
            /** @description The id of the element, a UUID. */
            id: string;
            kind: components["schemas"]["ElementKind"];
            /** @description Its name, as the source writes it. */
            label: string | null;
            /** @description Other names for it. */
            otherLabels: string[];
            /** @description The sentence that the source gives it. */
            tagline: string | null;
            /** @description What it means, as far as the source says. */
            description: components["schemas"]["RichText"] | null;
            /** @description Its place among those of its kind, from 1. */
            position: number;
            /** @description The language of these words. */
            locale: components["schemas"]["Locale"];
            /** @description The elements that stand under it, in order. */
            children: components["schemas"]["Element"][];
        };
        /**
         * @description What kind of part of a model it is.
         * @enum {string}
         */
        ElementKind: "element" | "value" | "principle" | "frontline-practice" | "core-element" | "capacity-area" | "strategy" | "theme" | "outcome" | "other";
        /** @description An element, without what stands under it. */
        ElementRef: {
            /** @description The id of the element, a UUID. */
            id: string;
            kind: components["schemas"]["ElementKind"];
            /** @description Its name, as the source writes it. */
            label: string | null;
            /** @description The language of the label. */
            locale: components["schemas"]["Locale"];
        };
        /** @description What went wrong. */
        Error: {
            /** @description The same as `code`. */
            name: string;
            /** @description Stays the same; to be told apart by. */
            code: string;
            /** @description A sentence for people. It may get better. */
            message: string;
            /** @description The parameter or path that it is about. */
            path?: string;
            /** @description As in the header `X-Request-Id`, and in the log. */
            requestId: string;
            /** @description What a program can act on; which fields, depends on the code. */
            data?: {
                [key: string]: unknown;
            };
        };
        /** @description An answer that is not a success. */
        Errors: {
            /** @description One. */
            errors: components["schemas"]["Error"][];
        };
        /** @description How often a value occurs in a result. */
        FacetCount: {
            /** @description To be given in the parameter of the same name. */
            value: string;
            /** @description The words for it, in the language of the search. */
            label: string;
            /** @description How many of the pages that were found have it. */
            count: number;
        };
        /** @description What must stay in sight when it is cropped. */
        FocalPoint: {
            /** @description From the left, in percent. */
            x: number;
            /** @description From the top, in percent. */
            y: number;
        };
        /** @description The issue that an article came out in. */
        Issue: {
            /** @description The newsletter or journal. */
            publication: string | null;
            date: string | null;
            datePrecision: ("year" | "month" | "day") | null;
            /** @description As printed. */
            volume: string | null;
            /** @description As printed. */
            number: string | null;
        };
        /** @description A live document, as a link to it shows it. */
        Item: {
            /** @description The id of the document, a UUID. */
            id: string;
            type: components["schemas"]["ContentType"];
            /** @description Null for what has no page of its own. */
            path: string | null;
            /** @description Where its content can be fetched as it was asked for here. Null without a page in the language. */
            apiUrl: string | null;
            /** @description Null where it was not translated. */
            title: string | null;
            /** @description One or two sentences. */
            summary: string | null;
            /** @description The language of these words. */
            locale: components["schemas"]["Locale"];
            /** @description Still there to be read, with a notice that it is out of use. */
            withdrawn: boolean;
        };
        /** @description Any JSON object. */
        JSON: {
            [key: string]: unknown;
        };
        /** @description Of a live page, the fields that were asked for. */
        ListedFields: {
            /** @description The id of the document, a UUID. */
            id?: string;
            type?: components["schemas"]["ContentType"];
            /** @description Null for what has no page of its own. */
            path?: string | null;
            /** @description Where its content can be fetched as it was asked for here. Null without a page in the language. */
            apiUrl?: string | null;
            /** @description Null where it was not translated. */
            title?: string | null;
            /** @description One or two sentences. */
            summary?: string | null;
            /** @description The language of these words. */
            locale?: components["schemas"]["Locale"];
            /** @description Still there to be read, with a notice that it is out of use. */
            withdrawn?: boolean;
            firstPublishedAt?: string | null;
            /** @description When it last changed in a way that readers were told of: a major change. */
            publicUpdatedAt?: string | null;
            /** @description When it was last saved as it is here. */
            updatedAt?: string | null;
        };
        /** @description A live page as a list shows it. */
        ListedItem: {
            /** @description The id of the document, a UUID. */
            id: string;
            type: components["schemas"]["ContentType"];
            /** @description Null for what has no page of its own. */
            path: string | null;
            /** @description Where its content can be fetched as it was asked for here. Null without a page in the language. */
            apiUrl: string | null;
            /** @description Null where it was not translated. */
            title: string | null;
            /** @description One or two sentences. */
            summary: string | null;
            /** @description The language of these words. */
            locale: components["schemas"]["Locale"];
            /** @description Still there to be read, with a notice that it is out of use. */
            withdrawn: boolean;
            firstPublishedAt: string | null;
            /** @description When it last changed in a way that readers were told of: a major change. */
            publicUpdatedAt: string | null;
            /** @description When it was last saved as it is here. */
            updatedAt: string | null;
        };
        /**
         * @description A language, as a BCP 47 tag.
         * @enum {string}
         */
        Locale: "en" | "es";
        /** @description A change that readers were told of. */
        MajorChange: {
            /** @description A moment: ISO 8601 in UTC, such as 2026-11-30T15:00:00.000Z. */
            at: string;
            /** @description What changed. */
            note: string | null;
        };
        /**
         * @description As in SKOS, from the first model to the second: broad says that the second is broader.
         * @enum {string}
         */
        MappingRelation: "exact" | "close" | "broad" | "narrow" | "related";
        /**
         * @description Whether someone who knows both models agreed.
         * @enum {string}
         */
        MappingStatus: "proposed" | "reviewed" | "rejected";
        /** @description Every element against every other. */
        Matrix: {
            /** @description The elements of the second model. */
            columns: components["schemas"]["ElementRef"][];
            /** @description One for each element of the first model. */
            rows: components["schemas"]["MatrixRow"][];
        };
        /** @description How one element stands to all of the second model. */
        MatrixRow: {
            /** @description The id of the element of the first model. */
            element: string;
            /** @description One for each column, null without a pair. */
            cells: (components["schemas"]["MappingRelation"] | null)[];
        };
        /** @description A picture or a PDF. */
        Media: {
            /** @description The id of the file, a UUID. */
            id: string;
            /**
             * @description Always media.
             * @constant
             */
            type: "media";
            /** @description The language of its words. */
            locale: components["schemas"]["Locale"];
            /** @description The address of the file. */
            url: string;
            /** @description Such as image/jpeg. */
            mimeType: string | null;
            /** @description How large the file is. */
            bytes: number | null;
            /** @description In pixels. */
            width: number | null;
            /** @description In pixels. */
            height: number | null;
            /** @description What it says, for people who cannot see it. */
            alt: string | null;
            /** @description It says nothing that the text around it does not say. */
            decorative: boolean;
            /** @description To be shown below it. */
            caption: string | null;
            /** @description Who made it. */
            credit: string | null;
            /** @description What may be done with it. */
            licence: string | null;
            focalPoint: components["schemas"]["FocalPoint"] | null;
            /** @description Smaller copies. */
            sizes: components["schemas"]["PictureSize"][];
        };
        /** @description An element that has no counterpart in the other model. */
        NoMatch: {
            element: components["schemas"]["ElementRef"];
            /** @description The id of the mapping, a UUID. */
            id: string;
            status: components["schemas"]["MappingStatus"];
            /** @description Why. */
            rationale: string | null;
            /** @description The language of the rationale. */
            rationaleLocale: components["schemas"]["Locale"];
            /** @description What it rests on: documents, pages, addresses. */
            sources: string[];
            /** @description When the meaning of one of the elements changed after the mapping was made. */
            staleSince: string | null;
        };
        /** @description Elements without a counterpart. */
        NoMatches: {
            /** @description Of the first model. */
            from: components["schemas"]["NoMatch"][];
            /** @description Of the second model. */
            to: components["schemas"]["NoMatch"][];
        };
        /** @description A short box that leads somewhere. */
        PageCard: {
            /** @description The id of the card, a UUID. */
            id: string;
            /**
             * @description Always card.
             * @constant
             */
            type: "card";
            /** @description Its own words, or the title of its target. */
            heading: string | null;
            /** @description Its own words, or the summary of its target. */
            text: string | null;
            /** @description Words that say where the button leads. */
            buttonLabel: string | null;
            /** @description A picture beside the text. */
            image: components["schemas"]["Media"] | null;
            /** @description Where it leads: a path of ours or an address elsewhere. Null for plain text. */
            url: string | null;
            /** @description The document that it leads to, where it is one of ours. */
            target: components["schemas"]["Item"] | null;
            /** @description The language of these words. */
            locale: components["schemas"]["Locale"];
        };
        /** @description Of a page, the fields that were asked for. */
        PageFields: {
            type?: components["schemas"]["ContentType"];
            /** @description The id of the document, a UUID: the same in each language. */
            id?: string;
            /** @description The public path, such as /family-centered. */
            path?: string;
            /** @description The language of its words. */
            locale?: components["schemas"]["Locale"];
            /**
             * @description The version of this form.
             * @constant
             */
            schemaVersion?: 1;
            /** @description The heading of the page. */
            title?: string | null;
            /** @description One or two sentences. */
            summary?: string | null;
            firstPublishedAt?: string | null;
            /** @description When it last changed for readers. */
            publicUpdatedAt?: string | null;
            /** @description When it was last saved as it is here. */
            updatedAt?: string | null;
            review?: components["schemas"]["Review"];
            withdrawn?: components["schemas"]["Withdrawal"] | null;
            /** @description Major changes, the newest first. */
            changeHistory?: components["schemas"]["MajorChange"][];
            /** @description The topics above it, the uppermost first. */
            breadcrumb?: components["schemas"]["Item"][];
            /** @description How it stands in each language. */
            translations?: components["schemas"]["AvailableTranslation"][];
            attribution?: components["schemas"]["Attribution"];
            /** @description Of what the type has of its own. */
            details?: {
                [key: string]: unknown;
            };
            /** @description Of the lists of other documents. */
            links?: {
                [key: string]: components["schemas"]["Item"][];
            };
        };
        /** @description A pointer to a person, project or page. */
        PageSpotlight: {
            /** @description The id of the spotlight, a UUID. */
            id: string;
            /**
             * @description Always spotlight.
             * @constant
             */
            type: "spotlight";
            /** @description Its own words, or the title of its target. */
            heading: string | null;
            /** @description Its own words, or the summary of its target. */
            text: string | null;
            /** @description Who it is about. */
            organization: components["schemas"]["Item"] | null;
            /** @description Shown from this moment on. */
            starts: string | null;
            /** @description Shown until this moment. */
            ends: string | null;
            /** @description Where it leads: a path of ours or an address elsewhere. Null for plain text. */
            url: string | null;
            /** @description The document that it leads to, where it is one of ours. */
            target: components["schemas"]["Item"] | null;
            /** @description The language of these words. */
            locale: components["schemas"]["Locale"];
        };
        /** @description A smaller copy of a picture. */
        PictureSize: {
            /** @description Such as card or wide. */
            name: string;
            /** @description The address of the file. */
            url: string;
            /** @description In pixels. */
            width: number | null;
            /** @description In pixels. */
            height: number | null;
        };
        /** @description What a practice model has of its own. */
        PracticeModelDetails: {
            /** @description Shorter names and acronyms. */
            shortNames: string[];
            /** @description The number of the policy that sets it out. */
            policyNumber: string | null;
            edition: components["schemas"]["Edition"] | null;
            /** @description The sentence that the model says of itself. */
            tagline: string | null;
            /** @description What it is for and how it is built. */
            overview: components["schemas"]["RichText"] | null;
            /** @description What it rests on, in order. */
            foundation: (string | null)[];
            /** @description Other models. */
            relatedModels: components["schemas"]["RelatedModel"][];
            /** @description How many elements it has, on all levels. */
            elementCount: number;
            /** @description Those that stand under no other that is live, in order. */
            elements: components["schemas"]["Element"][];
        };
        /** @description A page of type practice-model. */
        PracticeModelPage: {
            /**
             * @description Always practice-model.
             * @constant
             */
            type: "practice-model";
            /** @description The id of the document, a UUID: the same in each language. */
            id: string;
            /** @description The public path, such as /family-centered. */
            path: string;
            /** @description The language of its words. */
            locale: components["schemas"]["Locale"];
            /**
             * @description The version of this form.
             * @constant
             */
            schemaVersion: 1;
            /** @description The heading of the page. */
            title: string | null;
            /** @description One or two sentences. */
            summary: string | null;
            firstPublishedAt: string | null;
            /** @description When it last changed for readers. */
            publicUpdatedAt: string | null;
            /** @description When it was last saved as it is here. */
            updatedAt: string | null;
            review: components["schemas"]["Review"];
            withdrawn: components["schemas"]["Withdrawal"] | null;
            /** @description Major changes, the newest first. */
            changeHistory: components["schemas"]["MajorChange"][];
            /** @description The topics above it, the uppermost first. */
            breadcrumb: components["schemas"]["Item"][];
            /** @description How it stands in each language. */
            translations: components["schemas"]["AvailableTranslation"][];
            attribution: components["schemas"]["Attribution"];
            details: components["schemas"]["PracticeModelDetails"];
            links: components["schemas"]["PracticeModelPageLinks"];
        };
        /** @description Other documents, each list in its order. */
        PracticeModelPageLinks: {
            /** @description The agency whose model it is: one or none. */
            agency: components["schemas"]["Item"][];
            /** @description The body whose service it is: one or none. */
            serviceOf: components["schemas"]["Item"][];
            /** @description Who pays for it: one or none. */
            funder: components["schemas"]["Item"][];
            /** @description The models between whose elements and its own there are mappings, by path. */
            crosswalks: components["schemas"]["Item"][];
            /** @description For whom it is written. */
            audiences: components["schemas"]["Item"][];
            /** @description Where it applies; none: everywhere. */
            jurisdictions: components["schemas"]["Item"][];
            /** @description What it is about. */
            subjects: components["schemas"]["Item"][];
            /** @description The topics that lead to it, by path. */
            inTopics: components["schemas"]["Item"][];
            /** @description The series that it is part of, by path. */
            inSeries: components["schemas"]["Item"][];
            /** @description The articles and resources that lead to it, by path. */
            mentionedBy: components["schemas"]["Item"][];
            /** @description The practice models that lead to it, by path. */
            usedByModels: components["schemas"]["Item"][];
        };
        /** @description Where in a series it came out. */
        PublicationDetails: {
            /** @description The series or journal. */
            series: string | null;
            /** @description As printed. */
            volume: string | null;
            /** @description As printed. */
            issue: string | null;
            /** @description How many, or from which to which. */
            pages: string | null;
        };
        /** @description What is watched or listened to. */
        RecordingDetails: {
            /** @description How long it is, in minutes. */
            minutes: number | null;
            /** @description What is said, for people who cannot hear it. */
            transcript: string | null;
        };
        /** @description A page that is somewhere else. */
        Redirect: {
            /** @description 301: the page moved. 303: the address has another spelling. */
            status: number;
            /** @description Its path now, where that is one of ours. */
            to: string | null;
            /** @description Where to ask next; an address elsewhere where it moved there. */
            url: string;
            /** @description Why, for readers. */
            explanation: string | null;
        };
        /** @description In place of a page that is somewhere else. */
        RedirectAnswer: {
            redirect: components["schemas"]["Redirect"];
        };
        /** @description A page that a reader may want too. */
        RelatedItem: {
            /** @description Its own words, or the title of its target. */
            heading: string | null;
            /** @description Where it leads: a path of ours or an address elsewhere. Null for plain text. */
            url: string | null;
            /** @description The document that it leads to, where it is one of ours. */
            target: components["schemas"]["Item"] | null;
            /** @description The language of these words. */
            locale: components["schemas"]["Locale"];
        };
        /** @description Other pages. */
        RelatedList: {
            /** @description The heading of the list. */
            label: string | null;
            /** @description The language of the heading. */
            locale: components["schemas"]["Locale"];
            /** @description In the order of the page. */
            items: components["schemas"]["RelatedItem"][];
        };
        /** @description How a model stands to another one. */
        RelatedModel: {
            /**
             * @description What this model is to the other one.
             * @enum {string}
             */
            relation: "adaptedFrom" | "replaces" | "partOf" | "related";
            /** @description The other model. */
            model: components["schemas"]["Item"];
        };
        /** @description What a resource has of its own. */
        ResourceDetails: {
            /**
             * @description What kind of thing it is.
             * @enum {string}
             */
            type: "publication" | "video" | "podcast" | "webinar" | "infographic" | "dataset" | "training" | "website";
            /** @description What it offers, and to whom. */
            description: components["schemas"]["RichText"] | null;
            /** @description In the order of the title page. */
            authors: components["schemas"]["Agent"][];
            /** @description Who issued it. */
            publishers: components["schemas"]["Agent"][];
            issued: string | null;
            issuedPrecision: ("year" | "month" | "day") | null;
            /** @description Where it can be read, watched or taken. */
            url: string | null;
            /** @description The thing itself, where Kindred keeps it. */
            files: components["schemas"]["ResourceFile"][];
            /** @description How to cite it, in APA form (7th edition). */
            citation: string | null;
            /** @description For publications. */
            publication: components["schemas"]["PublicationDetails"] | null;
            /** @description For videos, podcasts and webinars. */
            recording: components["schemas"]["RecordingDetails"] | null;
            /** @description For trainings. */
            training: components["schemas"]["TrainingDetails"] | null;
        };
        /** @description A file of a resource. */
        ResourceFile: {
            /** @description The file. */
            file: components["schemas"]["Media"];
            /** @description The language of the file. */
            language: ("en" | "es" | "other") | null;
        };
        /** @description A resource that belongs to the page. */
        ResourceItem: {
            /** @description The title of the resource. */
            heading: string | null;
            /** @description Why it is here, or the summary of the resource. */
            text: string | null;
            /** @description The path of the resource. */
            url: string | null;
            /** @description The resource. */
            resource: components["schemas"]["Item"];
            /** @description The language of these words. */
            locale: components["schemas"]["Locale"];
        };
        /** @description Publications, trainings and recordings. */
        ResourceList: {
            /** @description The heading of the list. */
            label: string | null;
            /** @description The language of the heading. */
            locale: components["schemas"]["Locale"];
            /** @description In the order of the page. */
            items: components["schemas"]["ResourceItem"][];
        };
        /** @description A page of type resource. */
        ResourcePage: {
            /**
             * @description Always resource.
             * @constant
             */
            type: "resource";
            /** @description The id of the document, a UUID: the same in each language. */
            id: string;
            /** @description The public path, such as /family-centered. */
            path: string;
            /** @description The language of its words. */
            locale: components["schemas"]["Locale"];
            /**
             * @description The version of this form.
             * @constant
             */
            schemaVersion: 1;
            /** @description The heading of the page. */
            title: string | null;
            /** @description One or two sentences. */
            summary: string | null;
            firstPublishedAt: string | null;
            /** @description When it last changed for readers. */
            publicUpdatedAt: string | null;
            /** @description When it was last saved as it is here. */
            updatedAt: string | null;
            review: components["schemas"]["Review"];
            withdrawn: components["schemas"]["Withdrawal"] | null;
            /** @description Major changes, the newest first. */
            changeHistory: components["schemas"]["MajorChange"][];
            /** @description The topics above it, the uppermost first. */
            breadcrumb: components["schemas"]["Item"][];
            /** @description How it stands in each language. */
            translations: components["schemas"]["AvailableTranslation"][];
            attribution: components["schemas"]["Attribution"];
            details: components["schemas"]["ResourceDetails"];
            links: components["schemas"]["ResourcePageLinks"];
        };
        /** @description Other documents, each list in its order. */
        ResourcePageLinks: {
            /** @description Who offers the training: one or none. */
            provider: components["schemas"]["Item"][];
            /** @description Who leads the provider: one or none. */
            ledBy: components["schemas"]["Item"][];
            /** @description Where the leader is at home: one or none. */
            host: components["schemas"]["Item"][];
            /** @description For whom it is written. */
            audiences: components["schemas"]["Item"][];
            /** @description Where it applies; none: everywhere. */
            jurisdictions: components["schemas"]["Item"][];
            /** @description What it is about. */
            subjects: components["schemas"]["Item"][];
            /** @description The topics that lead to it, by path. */
            inTopics: components["schemas"]["Item"][];
            /** @description The series that it is part of, by path. */
            inSeries: components["schemas"]["Item"][];
            /** @description The articles and resources that lead to it, by path. */
            mentionedBy: components["schemas"]["Item"][];
            /** @description The practice models that lead to it, by path. */
            usedByModels: components["schemas"]["Item"][];
        };
        /** @description How well looked after a page is. */
        Review: {
            lastReviewed: string | null;
            nextReview: string | null;
            /** @description Until when its facts are known to be right. */
            currentThrough: string | null;
            /** @description From when it should no longer be used. */
            expires: string | null;
        };
        /** @description Running text, twice. */
        RichText: {
            /** @description As sanitized HTML. Links to pages of Kindred are their paths. */
            html: string;
            /** @description As nodes of Lexical. A link to a page that is not live is plain text. */
            nodes: components["schemas"]["JSON"];
        };
        /** @description Counts of all pages that were found. */
        SearchFacets: {
            /** @description By type. */
            type: components["schemas"]["FacetCount"][];
            /** @description By subject. */
            subject: components["schemas"]["FacetCount"][];
            /** @description By audience. */
            audience: components["schemas"]["FacetCount"][];
            /** @description By jurisdiction. */
            jurisdiction: components["schemas"]["FacetCount"][];
        };
        /** @description A page that was found. */
        SearchHit: {
            /** @description The page. */
            item: components["schemas"]["Item"];
            /** @description Between 0 and 1. Says something within one answer only. */
            score: number;
            /** @description The title as HTML: escaped text with what was found in <mark>. */
            titleHtml: string;
            /** @description About 200 characters of the page as HTML: escaped text with what was found in <mark>. */
            snippet: string;
            /** @description The words that were found in title and snippet, as the page has them. */
            highlights: string[];
        };
        /** @description What was found. */
        SearchResult: {
            /** @description The words that were looked for. */
            query: string;
            /** @description The language that was searched. */
            locale: components["schemas"]["Locale"];
            /** @description How many pages were found. */
            total: number;
            /** @description Those that were asked for, the best first. */
            hits: components["schemas"]["SearchHit"][];
            facets: components["schemas"]["SearchFacets"];
        };
        /** @description What a topic has of its own. */
        TopicDetails: {
            /**
             * @description A series gathers pages in order.
             * @enum {string}
             */
            kind: "topic" | "subtopic" | "series";
            /** @description What the page is about. */
            intro: components["schemas"]["RichText"] | null;
            /** @description A wide picture at the top. */
            featureImage: components["schemas"]["Media"] | null;
            /** @description In the order of the page. */
            spotlights: components["schemas"]["PageSpotlight"][];
            /** @description In the order of the page. */
            cards: components["schemas"]["PageCard"][];
            related: components["schemas"]["RelatedList"];
            resources: components["schemas"]["ResourceList"];
        };
        /** @description A page of type topic. */
        TopicPage: {
            /**
             * @description Always topic.
             * @constant
             */
            type: "topic";
            /** @description The id of the document, a UUID: the same in each language. */
            id: string;
            /** @description The public path, such as /family-centered. */
            path: string;
            /** @description The language of its words. */
            locale: components["schemas"]["Locale"];
            /**
             * @description The version of this form.
             * @constant
             */
            schemaVersion: 1;
            /** @description The heading of the page. */
            title: string | null;
            /** @description One or two sentences. */
            summary: string | null;
            firstPublishedAt: string | null;
            /** @description When it last changed for readers. */
            publicUpdatedAt: string | null;
            /** @description When it was last saved as it is here. */
            updatedAt: string | null;
            review: components["schemas"]["Review"];
            withdrawn: components["schemas"]["Withdrawal"] | null;
            /** @description Major changes, the newest first. */
            changeHistory: components["schemas"]["MajorChange"][];
            /** @description The topics above it, the uppermost first. */
            breadcrumb: components["schemas"]["Item"][];
            /** @description How it stands in each language. */
            translations: components["schemas"]["AvailableTranslation"][];
            attribution: components["schemas"]["Attribution"];
            details: components["schemas"]["TopicDetails"];
            links: components["schemas"]["TopicPageLinks"];
        };
        /** @description Other documents, each list in its order. */
        TopicPageLinks: {
            /** @description The topic that it is part of: one or none. */
            parent: components["schemas"]["Item"][];
            /** @description The topics that are part of it, by path. */
            children: components["schemas"]["Item"][];
            /** @description For whom it is written. */
            audiences: components["schemas"]["Item"][];
            /** @description Where it applies; none: everywhere. */
            jurisdictions: components["schemas"]["Item"][];
            /** @description What it is about. */
            subjects: components["schemas"]["Item"][];
            /** @description The topics that lead to it, by path. */
            inTopics: components["schemas"]["Item"][];
            /** @description The series that it is part of, by path. */
            inSeries: components["schemas"]["Item"][];
            /** @description The articles and resources that lead to it, by path. */
            mentionedBy: components["schemas"]["Item"][];
            /** @description The practice models that lead to it, by path. */
            usedByModels: components["schemas"]["Item"][];
        };
        /** @description How a training is taken. */
        TrainingDetails: {
            /** @description How it is taken. */
            deliveryMode: ("online" | "in-person" | "blended") | null;
            /** @description How long it takes, in minutes. */
            minutes: number | null;
            /** @description Continuing-education credits. */
            credits: string | null;
            /** @description In order. */
            learningOutcomes: (string | null)[];
        };
        /** @description An element that is in no pair. */
        UnmappedElement: {
            element: components["schemas"]["ElementRef"];
            /**
             * @description What is said of it, or that nothing is.
             * @enum {string}
             */
            reason: "noMatch" | "unreviewed";
        };
        /** @description Elements that are in no pair. */
        UnmappedElements: {
            /** @description Of the first model. */
            from: components["schemas"]["UnmappedElement"][];
            /** @description Of the second model. */
            to: components["schemas"]["UnmappedElement"][];
        };
        /** @description A page that is out of use and can still be read. */
        Withdrawal: {
            /** @description A moment: ISO 8601 in UTC, such as 2026-11-30T15:00:00.000Z. */
            at: string;
            /** @description Why, for readers. */
            explanation: string | null;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
};
export type Agent = components['schemas']['Agent'];
export type ArticleDetails = components['schemas']['ArticleDetails'];
export type ArticlePage = components['schemas']['ArticlePage'];
export type ArticlePageLinks = components['schemas']['ArticlePageLinks'];
export type Attribution = components['schemas']['Attribution'];
export type AvailableTranslation = components['schemas']['AvailableTranslation'];
export type Change = components['schemas']['Change'];
export type Changes = components['schemas']['Changes'];
export type Content = components['schemas']['Content'];
export type ContentAnswer = components['schemas']['ContentAnswer'];
export type ContentList = components['schemas']['ContentList'];
export type ContentListAnswer = components['schemas']['ContentListAnswer'];
export type ContentListOfFields = components['schemas']['ContentListOfFields'];
export type ContentType = components['schemas']['ContentType'];
export type Coverage = components['schemas']['Coverage'];
export type Coverages = components['schemas']['Coverages'];
export type Crosswalk = components['schemas']['Crosswalk'];
export type CrosswalkPair = components['schemas']['CrosswalkPair'];
export type Edition = components['schemas']['Edition'];
export type Element = components['schemas']['Element'];
export type ElementKind = components['schemas']['ElementKind'];
export type ElementRef = components['schemas']['ElementRef'];
export type Error = components['schemas']['Error'];
export type Errors = components['schemas']['Errors'];
export type FacetCount = components['schemas']['FacetCount'];
export type FocalPoint = components['schemas']['FocalPoint'];
export type Issue = components['schemas']['Issue'];
export type Item = components['schemas']['Item'];
export type Json = components['schemas']['JSON'];
export type ListedFields = components['schemas']['ListedFields'];
export type ListedItem = components['schemas']['ListedItem'];
export type Locale = components['schemas']['Locale'];
export type MajorChange = components['schemas']['MajorChange'];
export type MappingRelation = components['schemas']['MappingRelation'];
export type MappingStatus = components['schemas']['MappingStatus'];
export type Matrix = components['schemas']['Matrix'];
export type MatrixRow = components['schemas']['MatrixRow'];
export type Media = components['schemas']['Media'];
export type NoMatch = components['schemas']['NoMatch'];
export type NoMatches = components['schemas']['NoMatches'];
export type PageCard = components['schemas']['PageCard'];
export type PageFields = components['schemas']['PageFields'];
export type PageSpotlight = components['schemas']['PageSpotlight'];
export type PictureSize = components['schemas']['PictureSize'];
export type PracticeModelDetails = components['schemas']['PracticeModelDetails'];
export type PracticeModelPage = components['schemas']['PracticeModelPage'];
export type PracticeModelPageLinks = components['schemas']['PracticeModelPageLinks'];
export type PublicationDetails = components['schemas']['PublicationDetails'];
export type RecordingDetails = components['schemas']['RecordingDetails'];
export type Redirect = components['schemas']['Redirect'];
export type RedirectAnswer = components['schemas']['RedirectAnswer'];
export type RelatedItem = components['schemas']['RelatedItem'];
export type RelatedList = components['schemas']['RelatedList'];
export type RelatedModel = components['schemas']['RelatedModel'];
export type ResourceDetails = components['schemas']['ResourceDetails'];
export type ResourceFile = components['schemas']['ResourceFile'];
export type ResourceItem = components['schemas']['ResourceItem'];
export type ResourceList = components['schemas']['ResourceList'];
export type ResourcePage = components['schemas']['ResourcePage'];
export type ResourcePageLinks = components['schemas']['ResourcePageLinks'];
export type Review = components['schemas']['Review'];
export type RichText = components['schemas']['RichText'];
export type SearchFacets = components['schemas']['SearchFacets'];
export type SearchHit = components['schemas']['SearchHit'];
export type SearchResult = components['schemas']['SearchResult'];
export type TopicDetails = components['schemas']['TopicDetails'];
export type TopicPage = components['schemas']['TopicPage'];
export type TopicPageLinks = components['schemas']['TopicPageLinks'];
export type TrainingDetails = components['schemas']['TrainingDetails'];
export type UnmappedElement = components['schemas']['UnmappedElement'];
export type UnmappedElements = components['schemas']['UnmappedElements'];
export type Withdrawal = components['schemas']['Withdrawal'];
export type $defs = Record<string, never>;
export interface operations {
    listContent: {
        parameters: {
            query?: {
                /** @description Of these types, separated by commas. Left out: of any. */
                type?: ("topic" | "article" | "resource" | "practice-model")[];
                /** @description About this subject: the id of a term, or its English label. */
                subject?: string;
                /** @description For this audience: the id of a term, or its English label. */
                audience?: string;
                /** @description Named for this place: the id of a term, or its English label. */
                jurisdiction?: string;
                /** @description A topic: itself, the topics below it, and the pages that these lead to. */
                within?: string;
                /** @description With a major change at this moment or later. To stay in step, ask for /api/changes. */
                "updated-since"?: string;
                /** @description By path, or by when it had a major change or was first published; - is the newest first. */
                order?: "path" | "-updated" | "updated" | "-published";
                /** @description How many to answer at most. */
                limit?: number;
                /** @description The `next` of an earlier answer to the same question. */
                cursor?: string;
                /** @description Which fields of each item to answer. */
                fields?: ("id" | "type" | "path" | "apiUrl" | "title" | "summary" | "locale" | "withdrawn" | "firstPublishedAt" | "publicUpdatedAt" | "updatedAt")[];
                /** @description Whether to count them all. */
                total?: boolean;
                /** @description The language to read. */
                locale?: "en" | "es";
                /** @description The language of whatever is not there in `locale`. Left out: nothing is. */
                fallback?: "en" | "es";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContentListAnswer"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"] & {
                        errors?: {
                            /** @enum {string} */
                            code?: "HOST_INVALID" | "PATH_MALFORMED" | "PARAMETER_UNKNOWN" | "PARAMETER_INVALID" | "CURSOR_INVALID";
                        }[];
                    };
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"] & {
                        errors?: {
                            /** @enum {string} */
                            code?: "LOGIN_NEEDED";
                        }[];
                    };
                };
            };
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"] & {
                        errors?: {
                            /** @enum {string} */
                            code?: "METHOD_NOT_ALLOWED";
                        }[];
                    };
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"] & {
                        errors?: {
                            /** @enum {string} */
                            code?: "ANSWER_TOO_LARGE";
                        }[];
                    };
                };
            };
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"] & {
                        errors?: {
                            /** @enum {string} */
                            code?: "INTERNAL";
                        }[];
                    };
                };
            };
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"] & {
                        errors?: {
                            /** @enum {string} */
                            code?: "NOT_READY" | "DATABASE_UNAVAILABLE" | "DATABASE_BUSY" | "DATABASE_NOT_WRITABLE";
                        }[];
                    };
                };
            };
        };
    };
    getContent: {
        parameters: {
            query?: {
                /** @description The language to read. */
                locale?: "en" | "es";
                /** @description The language of whatever is not there in `locale`. Left out: nothing is. */
                fallback?: "en" | "es";
                /** @description jsonld: in the terms of schema.org. Also by Accept: application/ld+json. */
                format?: "json" | "jsonld";
                /** @description Which fields of the page to answer, such as title,details.cards. Left out: all. */
                fields?: ("attribution" | "breadcrumb" | "changeHistory" | "details" | "details.authors" | "details.body" | "details.cards" | "details.citation" | "details.description" | "details.edition" | "details.elementCount" | "details.elements" | "details.featureImage" | "details.files" | "details.foundation" | "details.intro" | "details.issue" | "details.issued" | "details.issuedPrecision" | "details.kind" | "details.overview" | "details.policyNumber" | "details.publication" | "details.publishers" | "details.recording" | "details.related" | "details.relatedModels" | "details.resources" | "details.shortNames" | "details.spotlights" | "details.tagline" | "details.training" | "details.type" | "details.url" | "firstPublishedAt" | "id" | "links" | "links.agency" | "links.audiences" | "links.children" | "links.crosswalks" | "links.funder" | "links.host" | "links.inSeries" | "links.inTopics" | "links.jurisdictions" | "links.ledBy" | "links.mentionedBy" | "links.mentions" | "links.organizations" | "links.parent" | "links.provider" | "links.serviceOf" | "links.subjects" | "links.usedByModels" | "locale" | "path" | "publicUpdatedAt" | "review" | "schemaVersion" | "summary" | "title" | "translations" | "type" | "updatedAt" | "withdrawn")[];
                /** @description A token of `POST /api/previews`: the page as it was saved last, with its parts. */
                preview?: string;
            };
            header?: never;
            path: {
                /** @description The public path without its first slash. Further slashes stay as they are. */
                path: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContentAnswer"];
                };
            };
            301: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RedirectAnswer"];
                };
            };
            303: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RedirectAnswer"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"] & {
                        errors?: {
                            /** @enum {string} */
                            code?: "HOST_INVALID" | "PATH_MALFORMED" | "PARAMETER_UNKNOWN" | "PARAMETER_INVALID";
                        }[];
                    };
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"] & {
                        errors?: {
                            /** @enum {string} */
                            code?: "LOGIN_NEEDED";
                        }[];
                    };
                };
            };
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"] & {
                        errors?: {
                            /** @enum {string} */
                            code?: "NOT_FOUND" | "TRANSLATION_MISSING";
                        }[];
                    };
                };
            };
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"] & {
                        errors?: {
                            /** @enum {string} */
                            code?: "METHOD_NOT_ALLOWED";
                        }[];
                    };
                };
            };
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"] & {
                        errors?: {
                            /** @enum {string} */
                            code?: "GONE";
                        }[];
                    };
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"] & {
                        errors?: {
                            /** @enum {string} */
                            code?: "ANSWER_TOO_LARGE";
                        }[];
                    };
                };
            };
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"] & {
                        errors?: {
                            /** @enum {string} */
                            code?: "INTERNAL";
                        }[];
                    };
                };
            };
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"] & {
                        errors?: {
                            /** @enum {string} */
                            code?: "NOT_READY" | "DATABASE_UNAVAILABLE" | "DATABASE_BUSY" | "DATABASE_NOT_WRITABLE";
                        }[];
                    };
                };
            };
        };
    };
    getCrosswalk: {
        parameters: {
            query: {
                /** @description The path of the model to read from. */
                from: string;
                /** @description The path of the other model. */
                to: string;
                /** @description Which mappings count, separated by commas. Left out: all but rejected ones. */
                status?: ("proposed" | "reviewed" | "rejected")[];
                /** @description Also by the header Accept: text/csv. */
                format?: "json" | "csv";
                /** @description The language to read. */
                locale?: "en" | "es";
                /** @description The language of whatever is not there in `locale`. Left out: nothing is. */
                fallback?: "en" | "es";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Crosswalk"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"] & {
                        errors?: {
                            /** @enum {string} */
                            code?: "HOST_INVALID" | "PATH_MALFORMED" | "PARAMETER_UNKNOWN" | "PARAMETER_INVALID";
                        }[];
                    };
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"] & {
                        errors?: {
                            /** @enum {string} */
                            code?: "LOGIN_NEEDED";
                        }[];
                    };
                };
            };
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"] & {
                        errors?: {
                            /** @enum {string} */
                            code?: "METHOD_NOT_ALLOWED";
                        }[];
                    };
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"] & {
                        errors?: {
                            /** @enum {string} */
                            code?: "ANSWER_TOO_LARGE";
                        }[];
                    };
                };
            };
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"] & {
                        errors?: {
                            /** @enum {string} */
                            code?: "INTERNAL";
                        }[];
                    };
                };
            };
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"] & {
                        errors?: {
                            /** @enum {string} */
                            code?: "NOT_READY" | "DATABASE_UNAVAILABLE" | "DATABASE_BUSY" | "DATABASE_NOT_WRITABLE";
                        }[];
                    };
                };
            };
        };
    };
    searchContent: {
        parameters: {
            query: {
                /** @description The words to look for. */
                q: string;
                /** @description The language to read. */
                locale?: "en" | "es";
                /** @description Pages of these types only. */
                type?: ("topic" | "article" | "resource" | "practice-model")[];
                /** @description Pages about one of these only. */
                subject?: string[];
                /** @description Pages for one of these only. */
                audience?: string[];
                /** @description Pages that are marked for one of these only. */
                jurisdiction?: string[];
                /** @description How many hits to give. */
                limit?: number;
                /** @description How many hits to leave out first. */
                offset?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchResult"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"] & {
                        errors?: {
                            /** @enum {string} */
                            code?: "HOST_INVALID" | "PATH_MALFORMED" | "PARAMETER_UNKNOWN" | "PARAMETER_INVALID";
                        }[];
                    };
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"] & {
                        errors?: {
                            /** @enum {string} */
                            code?: "LOGIN_NEEDED";
                        }[];
                    };
                };
            };
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"] & {
                        errors?: {
                            /** @enum {string} */
                            code?: "METHOD_NOT_ALLOWED";
                        }[];
                    };
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"] & {
                        errors?: {
                            /** @enum {string} */
                            code?: "ANSWER_TOO_LARGE";
                        }[];
                    };
                };
            };
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"] & {
                        errors?: {
                            /** @enum {string} */
                            code?: "INTERNAL";
                        }[];
                    };
                };
            };
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"] & {
                        errors?: {
                            /** @enum {string} */
                            code?: "NOT_READY" | "DATABASE_UNAVAILABLE" | "DATABASE_BUSY" | "DATABASE_NOT_WRITABLE";
                        }[];
                    };
                };
            };
        };
    };
    listChanges: {
        parameters: {
            query?: {
                /** @description The `next` of an earlier answer. Left out: from the very first publication on. */
                since?: string;
                /** @description How many changes to answer at most. */
                limit?: number;
                /** @description The language to read. */
                locale?: "en" | "es";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Changes"];
                };
            };
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"] & {
                        errors?: {
                            /** @enum {string} */
                            code?: "HOST_INVALID" | "PATH_MALFORMED" | "PARAMETER_UNKNOWN" | "PARAMETER_INVALID" | "CURSOR_INVALID";
                        }[];
                    };
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"] & {
                        errors?: {
                            /** @enum {string} */
                            code?: "LOGIN_NEEDED";
                        }[];
                    };
                };
            };
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"] & {
                        errors?: {
                            /** @enum {string} */
                            code?: "METHOD_NOT_ALLOWED";
                        }[];
                    };
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"] & {
                        errors?: {
                            /** @enum {string} */
                            code?: "ANSWER_TOO_LARGE";
                        }[];
                    };
                };
            };
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"] & {
                        errors?: {
                            /** @enum {string} */
                            code?: "INTERNAL";
                        }[];
                    };
                };
            };
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Errors"] & {
                        errors?: {
                            /** @enum {string} */
                            code?: "NOT_READY" | "DATABASE_UNAVAILABLE" | "DATABASE_BUSY" | "DATABASE_NOT_WRITABLE";
                        }[];
                    };
                };
            };
        };
    };
}
