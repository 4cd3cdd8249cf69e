// @generated from the schema "WhatsAppId"; changes made here are lost at the next generation

/// The schema `WhatsAppId`.
pub struct WhatsAppId {
    /// `phoneNumber`: `PhoneNumber`.
    #[doc(alias = "phoneNumber")]
    pub phone_number: ::std::option::Option<::std::boxed::Box<crate::PhoneNumber>>,
    /// `displayName`: `string`.
    #[doc(alias = "displayName")]
    pub display_name: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WhatsAppId {
    const EMPTY: Self = Self {
        phone_number: ::std::option::Option::None,
        display_name: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WhatsAppId = &<WhatsAppId as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WhatsAppId",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("phoneNumber", "phone_number", 0),
            ("displayName", "display_name", 0),
        ],
        fields: &[&E.phone_number, &E.display_name],
    }
};

crate::runtime::model!(WhatsAppId);

crate::runtime::setters!(WhatsAppId {
    with_phone_number: phone_number: ::std::boxed::Box<crate::PhoneNumber>,
    with_display_name: display_name: ::std::string::String,
});
