// @generated from the schema "ExternalContactsUnresolvedContactChangedTopicWhatsAppId"; changes made here are lost at the next generation

/// The schema `ExternalContactsUnresolvedContactChangedTopicWhatsAppId`.
pub struct ExternalContactsUnresolvedContactChangedTopicWhatsAppId {
    /// `phoneNumber`: `ExternalContactsUnresolvedContactChangedTopicPhoneNumber`.
    #[doc(alias = "phoneNumber")]
    pub phone_number: ::std::option::Option<
        ::std::boxed::Box<
            crate::ExternalContactsUnresolvedContactChangedTopicPhoneNumber,
        >,
    >,
    /// `displayName`: `string`.
    #[doc(alias = "displayName")]
    pub display_name: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ExternalContactsUnresolvedContactChangedTopicWhatsAppId {
    const EMPTY: Self = Self {
        phone_number: ::std::option::Option::None,
        display_name: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ExternalContactsUnresolvedContactChangedTopicWhatsAppId = &<ExternalContactsUnresolvedContactChangedTopicWhatsAppId as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ExternalContactsUnresolvedContactChangedTopicWhatsAppId",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("phoneNumber", "phone_number", 0),
            ("displayName", "display_name", 0),
        ],
        fields: &[&E.phone_number, &E.display_name],
    }
};

crate::runtime::model!(ExternalContactsUnresolvedContactChangedTopicWhatsAppId);

crate::runtime::setters!(ExternalContactsUnresolvedContactChangedTopicWhatsAppId {
    with_phone_number: phone_number: ::std::boxed::Box<crate::ExternalContactsUnresolvedContactChangedTopicPhoneNumber>,
    with_display_name: display_name: ::std::string::String,
});
