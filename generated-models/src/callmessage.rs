// @generated from the schema "Callmessage"; changes made here are lost at the next generation

/// The schema `Callmessage`.
#[repr(C)]
pub struct Callmessage {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `message`: `string`.
    pub message: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(Callmessage "Callmessage" 4 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        message: ::std::string::String = "message" 0 with_message,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
