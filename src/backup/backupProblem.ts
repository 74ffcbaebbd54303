/** Why a backup or a restore was not made, in a sentence for the person who asked for it. */
export class BackupProblem extends Error {
  constructor(sentence: string) {
    super(sentence)
    this.name = 'BackupProblem'
  }
}
