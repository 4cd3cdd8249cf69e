// @generated from the schema "FaxConfig"; changes made here are lost at the next generation

/// The schema `FaxConfig`.
pub struct FaxConfig {
    /// `sendEmailNotifications`: `boolean`, required.
    #[doc(alias = "sendEmailNotifications")]
    pub send_email_notifications: ::std::option::Option<bool>,
    /// `disableEmailPii`: `boolean`, required.
    #[doc(alias = "disableEmailPii")]
    pub disable_email_pii: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for FaxConfig {
    const EMPTY: Self = Self {
        send_email_notifications: ::std::option::Option::None,
        disable_email_pii: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &FaxConfig = &<FaxConfig as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "FaxConfig",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("sendEmailNotifications", "send_email_notifications", 1),
            ("disableEmailPii", "disable_email_pii", 1),
        ],
        fields: &[&E.send_email_notifications, &E.disable_email_pii],
    }
};

crate::runtime::model!(FaxConfig);

crate::runtime::setters!(FaxConfig {
    with_send_email_notifications: send_email_notifications: bool,
    with_disable_email_pii: disable_email_pii: bool,
});
