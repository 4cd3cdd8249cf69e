// @generated from the schema "ComplexVariableInfo"; changes made here are lost at the next generation

/// The schema `ComplexVariableInfo`.
pub struct ComplexVariableInfo {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ComplexVariableInfo {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ComplexVariableInfo = &<ComplexVariableInfo as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ComplexVariableInfo",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 1), ("name", "name", 1)],
        fields: &[&E.id, &E.name],
    }
};

crate::runtime::model!(ComplexVariableInfo);

crate::runtime::setters!(ComplexVariableInfo {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
});
