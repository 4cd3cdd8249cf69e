// @generated from the schema "WebMessagingRecipient"; changes made here are lost at the next generation

/// The schema `WebMessagingRecipient`.
#[repr(C)]
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

crate::runtime::model!(WebMessagingRecipient "WebMessagingRecipient" 5 {
    (
        first_name: ::std::string::String = "firstName" 2 with_first_name,
        last_name: ::std::string::String = "lastName" 2 with_last_name,
        nickname: ::std::string::String = "nickname" 2 with_nickname,
        image: ::std::string::String = "image" 2 with_image,
        additional_ids: ::std::vec::Vec<crate::RecipientAdditionalIdentifier> = "additionalIds" 2 with_additional_ids,
    )
});
