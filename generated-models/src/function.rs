// @generated from the schema "Function"; changes made here are lost at the next generation

/// The schema `Function`.
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

impl crate::runtime::Model for Function {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        description: ::std::option::Option::None,
        date_created: ::std::option::Option::None,
        zip_id: ::std::option::Option::None,
        handler: ::std::option::Option::None,
        runtime: ::std::option::Option::None,
        timeout_seconds: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Function = &<Function as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Function",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 2),
            ("description", "description", 1),
            ("dateCreated", "date_created", 2),
            ("zipId", "zip_id", 2),
            ("handler", "handler", 1),
            ("runtime", "runtime", 1),
            ("timeoutSeconds", "timeout_seconds", 0),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.description,
            &E.date_created,
            &E.zip_id,
            &E.handler,
            &E.runtime,
            &E.timeout_seconds,
        ],
    }
};

crate::runtime::model!(Function);

crate::runtime::setters!(Function {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_description: description: ::std::string::String,
    with_date_created: date_created: crate::runtime::DateTime,
    with_zip_id: zip_id: ::std::string::String,
    with_handler: handler: ::std::string::String,
    with_runtime: runtime: ::std::string::String,
    with_timeout_seconds: timeout_seconds: i32,
});
