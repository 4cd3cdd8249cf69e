// @generated from the schema "EmailsSettings"; changes made here are lost at the next generation

/// The schema `EmailsSettings`.
pub struct EmailsSettings {
    /// `sendingSizeLimit`: `integer (int32)`.
    #[doc(alias = "sendingSizeLimit")]
    pub sending_size_limit: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for EmailsSettings {
    const EMPTY: Self = Self {
        sending_size_limit: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &EmailsSettings = &<EmailsSettings as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "EmailsSettings",
        empty: E,
        extra: &E.extra,
        properties: &[("sendingSizeLimit", "sending_size_limit", 0)],
        fields: &[&E.sending_size_limit],
    }
};

crate::runtime::model!(EmailsSettings);

crate::runtime::setters!(EmailsSettings {
    with_sending_size_limit: sending_size_limit: i32,
});
