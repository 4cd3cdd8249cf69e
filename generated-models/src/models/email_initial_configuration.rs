// @generated from the schema "EmailInitialConfiguration"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::runtime::Extra;

/// The schema `EmailInitialConfiguration`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct EmailInitialConfiguration {
    /// `to`: `string`, required.
    pub to: Option<String>,
    /// `from`: `string`, required.
    pub from: Option<String>,
    /// `cc`: `array of string`.
    pub cc: Option<Vec<String>>,
    /// `bcc`: `array of string`.
    pub bcc: Option<Vec<String>>,
    /// `subject`: `string`.
    pub subject: Option<String>,
    /// `previousEmailId`: `string`.
    #[doc(alias = "previousEmailId")]
    pub previous_email_id: Option<String>,
    /// `held`: `boolean`.
    pub held: Option<bool>,
    /// `alerting`: `boolean`.
    pub alerting: Option<bool>,
    /// `inbound`: `boolean`.
    pub inbound: Option<bool>,
    /// `invitedBy`: `string`.
    #[doc(alias = "invitedBy")]
    pub invited_by: Option<String>,
    /// `additionalInfo`: `map of string`.
    #[doc(alias = "additionalInfo")]
    pub additional_info: Option<BTreeMap<String, String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(EmailInitialConfiguration "EmailInitialConfiguration" 11 {
    (
        to: String = "to" with_to required,
        from: String = "from" with_from required,
        cc: Vec<String> = "cc" with_cc,
        bcc: Vec<String> = "bcc" with_bcc,
        subject: String = "subject" with_subject,
        previous_email_id: String = "previousEmailId" with_previous_email_id,
        held: bool = "held" with_held,
        alerting: bool = "alerting" with_alerting,
        inbound: bool = "inbound" with_inbound,
        invited_by: String = "invitedBy" with_invited_by,
        additional_info: BTreeMap<String, String> = "additionalInfo" with_additional_info,
    )
});
