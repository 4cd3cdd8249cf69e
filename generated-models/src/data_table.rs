// @generated from the schema "DataTable"; changes made here are lost at the next generation

/// The schema `DataTable`.
pub struct DataTable {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `division`: `WritableDivision`.
    pub division: ::std::option::Option<::std::boxed::Box<crate::WritableDivision>>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `schema`: `JsonSchemaDocument`.
    pub schema: ::std::option::Option<::std::boxed::Box<crate::JsonSchemaDocument>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DataTable {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        division: ::std::option::Option::None,
        description: ::std::option::Option::None,
        schema: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DataTable = &<DataTable as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DataTable",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("division", "division", 0),
            ("description", "description", 0),
            ("schema", "schema", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[&E.id, &E.name, &E.division, &E.description, &E.schema, &E.self_uri],
    }
};

crate::runtime::model!(DataTable);

crate::runtime::setters!(DataTable {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_division: division: ::std::boxed::Box<crate::WritableDivision>,
    with_description: description: ::std::string::String,
    with_schema: schema: ::std::boxed::Box<crate::JsonSchemaDocument>,
    with_self_uri: self_uri: ::std::string::String,
});
