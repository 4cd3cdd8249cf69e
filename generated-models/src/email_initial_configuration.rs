// @generated from the schema "EmailInitialConfiguration"; changes made here are lost at the next generation

/// The schema `EmailInitialConfiguration`.
#[repr(C)]
pub struct EmailInitialConfiguration {
    /// `to`: `string`, required.
    pub to: ::std::option::Option<::std::string::String>,
    /// `from`: `string`, required.
    pub from: ::std::option::Option<::std::string::String>,
    /// `cc`: `array of string`.
    pub cc: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `bcc`: `array of string`.
    pub bcc: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `subject`: `string`.
    pub subject: ::std::option::Option<::std::string::String>,
    /// `previousEmailId`: `string`.
    #[doc(alias = "previousEmailId")]
    pub previous_email_id: ::std::option::Option<::std::string::String>,
    /// `held`: `boolean`.
    pub held: ::std::option::Option<bool>,
    /// `alerting`: `boolean`.
    pub alerting: ::std::option::Option<bool>,
    /// `inbound`: `boolean`.
    pub inbound: ::std::option::Option<bool>,
    /// `invitedBy`: `string`.
    #[doc(alias = "invitedBy")]
    pub invited_by: ::std::option::Option<::std::string::String>,
    /// `additionalInfo`: `map of string`.
    #[doc(alias = "additionalInfo")]
    pub additional_info: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(EmailInitialConfiguration "EmailInitialConfiguration" 11 {
    (
        to: ::std::string::String = "to" 1 with_to,
        from: ::std::string::String = "from" 1 with_from,
        cc: ::std::vec::Vec<::std::string::String> = "cc" 0 with_cc,
        bcc: ::std::vec::Vec<::std::string::String> = "bcc" 0 with_bcc,
        subject: ::std::string::String = "subject" 0 with_subject,
        previous_email_id: ::std::string::String = "previousEmailId" 0 with_previous_email_id,
        held: bool = "held" 0 with_held,
        alerting: bool = "alerting" 0 with_alerting,
        inbound: bool = "inbound" 0 with_inbound,
        invited_by: ::std::string::String = "invitedBy" 0 with_invited_by,
        additional_info: ::std::collections::BTreeMap<::std::string::String, ::std::string::String> = "additionalInfo" 0 with_additional_info,
    )
});
