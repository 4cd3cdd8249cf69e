// @generated from the schema "Function"; changes made here are lost at the next generation

/// The schema `Function`.
#[repr(C)]
pub struct Function {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, read-only.
    pub name: ::std::option::Option<::std::string::String>,
    /// `description`: `string`, required.
    pub description: ::std::option::Option<::std::string::String>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `zipId`: `string`, read-only.
    #[doc(alias = "zipId")]
    pub zip_id: ::std::option::Option<::std::string::String>,
    /// `handler`: `string`, required.
    pub handler: ::std::option::Option<::std::string::String>,
    /// `runtime`: `string`, required.
    pub runtime: ::std::option::Option<::std::string::String>,
    /// `timeoutSeconds`: `integer (int32)`.
    #[doc(alias = "timeoutSeconds")]
    pub timeout_seconds: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(Function "Function" 8 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 2 with_name,
        description: ::std::string::String = "description" 1 with_description,
        date_created: crate::runtime::DateTime = "dateCreated" 2 with_date_created,
        zip_id: ::std::string::String = "zipId" 2 with_zip_id,
        handler: ::std::string::String = "handler" 1 with_handler,
        runtime: ::std::string::String = "runtime" 1 with_runtime,
        timeout_seconds: i32 = "timeoutSeconds" 0 with_timeout_seconds,
    )
});
