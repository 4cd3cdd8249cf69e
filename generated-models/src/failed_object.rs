// @generated from the schema "FailedObject"; changes made here are lost at the next generation

/// The schema `FailedObject`.
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

impl crate::runtime::Model for FailedObject {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        version: ::std::option::Option::None,
        name: ::std::option::Option::None,
        error_code: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &FailedObject = &<FailedObject as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "FailedObject",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("version", "version", 0),
            ("name", "name", 0),
            ("errorCode", "error_code", 0),
        ],
        fields: &[&E.id, &E.version, &E.name, &E.error_code],
    }
};

crate::runtime::model!(FailedObject);

crate::runtime::setters!(FailedObject {
    with_id: id: ::std::string::String,
    with_version: version: ::std::string::String,
    with_name: name: ::std::string::String,
    with_error_code: error_code: ::std::string::String,
});
