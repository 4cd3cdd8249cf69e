// @generated from the schema "WebMessagingRecipient"; changes made here are lost at the next generation

/// The schema `WebMessagingRecipient`.
pub struct WebMessagingRecipient {
    /// `firstName`: `string`, read-only.
    #[doc(alias = "firstName")]
    pub first_name: ::std::option::Option<::std::string::String>,
    /// `lastName`: `string`, read-only.
    #[doc(alias = "lastName")]
    pub last_name: ::std::option::Option<::std::string::String>,
    /// `nickname`: `string`, read-only.
    pub nickname: ::std::option::Option<::std::string::String>,
    /// `image`: `string`, read-only.
    pub image: ::std::option::Option<::std::string::String>,
    /// `additionalIds`: `array of RecipientAdditionalIdentifier`, read-only.
    #[doc(alias = "additionalIds")]
    pub additional_ids: ::std::option::Option<
        ::std::vec::Vec<crate::RecipientAdditionalIdentifier>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WebMessagingRecipient {
    const EMPTY: Self = Self {
        first_name: ::std::option::Option::None,
        last_name: ::std::option::Option::None,
        nickname: ::std::option::Option::None,
        image: ::std::option::Option::None,
        additional_ids: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WebMessagingRecipient = &<WebMessagingRecipient as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WebMessagingRecipient",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("firstName", "first_name", 2),
            ("lastName", "last_name", 2),
            ("nickname", "nickname", 2),
            ("image", "image", 2),
            ("additionalIds", "additional_ids", 2),
        ],
        fields: &[&E.first_name, &E.last_name, &E.nickname, &E.image, &E.additional_ids],
    }
};

crate::runtime::model!(WebMessagingRecipient);

crate::runtime::setters!(WebMessagingRecipient {
    with_first_name: first_name: ::std::string::String,
    with_last_name: last_name: ::std::string::String,
    with_nickname: nickname: ::std::string::String,
    with_image: image: ::std::string::String,
    with_additional_ids: additional_ids: ::std::vec::Vec<crate::RecipientAdditionalIdentifier>,
});
