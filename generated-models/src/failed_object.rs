// @generated from the schema "FailedObject"; changes made here are lost at the next generation

/// The schema `FailedObject`.
#[repr(C)]
pub struct FailedObject {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `version`: `string`.
    pub version: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `errorCode`: `string`.
    #[doc(alias = "errorCode")]
    pub error_code: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(FailedObject "FailedObject" 4 {
    (
        id: ::std::string::String = "id" 0 with_id,
        version: ::std::string::String = "version" 0 with_version,
        name: ::std::string::String = "name" 0 with_name,
        error_code: ::std::string::String = "errorCode" 0 with_error_code,
    )
});
