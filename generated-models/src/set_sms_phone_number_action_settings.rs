// @generated from the schema "SetSmsPhoneNumberActionSettings"; changes made here are lost at the next generation

/// The schema `SetSmsPhoneNumberActionSettings`.
pub struct SetSmsPhoneNumberActionSettings {
    /// `senderSmsPhoneNumber`: `string`, required.
    #[doc(alias = "senderSmsPhoneNumber")]
    pub sender_sms_phone_number: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SetSmsPhoneNumberActionSettings {
    const EMPTY: Self = Self {
        sender_sms_phone_number: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SetSmsPhoneNumberActionSettings = &<SetSmsPhoneNumberActionSettings as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SetSmsPhoneNumberActionSettings",
        empty: E,
        extra: &E.extra,
        properties: &[("senderSmsPhoneNumber", "sender_sms_phone_number", 1)],
        fields: &[&E.sender_sms_phone_number],
    }
};

crate::runtime::model!(SetSmsPhoneNumberActionSettings);

crate::runtime::setters!(SetSmsPhoneNumberActionSettings {
    with_sender_sms_phone_number: sender_sms_phone_number: ::std::string::String,
});
