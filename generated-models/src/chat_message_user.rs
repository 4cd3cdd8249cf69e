// @generated from the schema "ChatMessageUser"; changes made here are lost at the next generation

/// The schema `ChatMessageUser`.
#[repr(C)]
pub struct ChatMessageUser {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `displayName`: `string`.
    #[doc(alias = "displayName")]
    pub display_name: ::std::option::Option<::std::string::String>,
    /// `username`: `string`.
    pub username: ::std::option::Option<::std::string::String>,
    /// `images`: `array of Image`.
    pub images: ::std::option::Option<::std::vec::Vec<crate::Image>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ChatMessageUser "ChatMessageUser" 5 {
    (
        id: ::std::string::String = "id" 0 with_id,
        name: ::std::string::String = "name" 0 with_name,
        display_name: ::std::string::String = "displayName" 0 with_display_name,
        username: ::std::string::String = "username" 0 with_username,
        images: ::std::vec::Vec<crate::Image> = "images" 0 with_images,
    )
});
