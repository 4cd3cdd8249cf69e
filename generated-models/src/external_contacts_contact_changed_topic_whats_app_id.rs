// @generated from the schema "ExternalContactsContactChangedTopicWhatsAppId"; changes made here are lost at the next generation

/// The schema `ExternalContactsContactChangedTopicWhatsAppId`.
pub struct ExternalContactsContactChangedTopicWhatsAppId {
    /// `phoneNumber`: `ExternalContactsContactChangedTopicPhoneNumber`.
    #[doc(alias = "phoneNumber")]
    pub phone_number: ::std::option::Option<
        ::std::boxed::Box<crate::ExternalContactsContactChangedTopicPhoneNumber>,
    >,
    /// `displayName`: `string`.
    #[doc(alias = "displayName")]
    pub display_name: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ExternalContactsContactChangedTopicWhatsAppId {
    const EMPTY: Self = Self {
        phone_number: ::std::option::Option::None,
        display_name: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ExternalContactsContactChangedTopicWhatsAppId = &<ExternalContactsContactChangedTopicWhatsAppId as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ExternalContactsContactChangedTopicWhatsAppId",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("phoneNumber", "phone_number", 0),
            ("displayName", "display_name", 0),
        ],
        fields: &[&E.phone_number, &E.display_name],
    }
};

crate::runtime::model!(ExternalContactsContactChangedTopicWhatsAppId);

crate::runtime::setters!(ExternalContactsContactChangedTopicWhatsAppId {
    with_phone_number: phone_number: ::std::boxed::Box<crate::ExternalContactsContactChangedTopicPhoneNumber>,
    with_display_name: display_name: ::std::string::String,
});
