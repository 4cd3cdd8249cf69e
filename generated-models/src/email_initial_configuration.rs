// @generated from the schema "EmailInitialConfiguration"; changes made here are lost at the next generation

/// The schema `EmailInitialConfiguration`.
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

impl crate::runtime::Model for EmailInitialConfiguration {
    const EMPTY: Self = Self {
        to: ::std::option::Option::None,
        from: ::std::option::Option::None,
        cc: ::std::option::Option::None,
        bcc: ::std::option::Option::None,
        subject: ::std::option::Option::None,
        previous_email_id: ::std::option::Option::None,
        held: ::std::option::Option::None,
        alerting: ::std::option::Option::None,
        inbound: ::std::option::Option::None,
        invited_by: ::std::option::Option::None,
        additional_info: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &EmailInitialConfiguration = &<EmailInitialConfiguration as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "EmailInitialConfiguration",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("to", "to", 1),
            ("from", "from", 1),
            ("cc", "cc", 0),
            ("bcc", "bcc", 0),
            ("subject", "subject", 0),
            ("previousEmailId", "previous_email_id", 0),
            ("held", "held", 0),
            ("alerting", "alerting", 0),
            ("inbound", "inbound", 0),
            ("invitedBy", "invited_by", 0),
            ("additionalInfo", "additional_info", 0),
        ],
        fields: &[
            &E.to,
            &E.from,
            &E.cc,
            &E.bcc,
            &E.subject,
            &E.previous_email_id,
            &E.held,
            &E.alerting,
            &E.inbound,
            &E.invited_by,
            &E.additional_info,
        ],
    }
};

crate::runtime::model!(EmailInitialConfiguration);

crate::runtime::setters!(EmailInitialConfiguration {
    with_to: to: ::std::string::String,
    with_from: from: ::std::string::String,
    with_cc: cc: ::std::vec::Vec<::std::string::String>,
    with_bcc: bcc: ::std::vec::Vec<::std::string::String>,
    with_subject: subject: ::std::string::String,
    with_previous_email_id: previous_email_id: ::std::string::String,
    with_held: held: bool,
    with_alerting: alerting: bool,
    with_inbound: inbound: bool,
    with_invited_by: invited_by: ::std::string::String,
    with_additional_info: additional_info: ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
});
