import type { EmailAdapter } from 'payload'

/** Stands in while no mail server is configured: says that nothing was sent, and never what it held. */
export const noMail: EmailAdapter = ({ payload }) => ({
  name: 'none',
  defaultFromAddress: 'nobody@localhost',
  defaultFromName: 'Kindred',
  sendEmail: () => {
    payload.logger.warn('a mail was not sent: no mail server is configured')
    return Promise.resolve()
  },
})
