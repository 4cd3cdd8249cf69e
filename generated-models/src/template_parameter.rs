// @generated from the schema "TemplateParameter"; changes made here are lost at the next generation

/// The schema `TemplateParameter`.
pub struct TemplateParameter {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `value`: `string`.
    pub value: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for TemplateParameter {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        value: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TemplateParameter = &<TemplateParameter as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TemplateParameter",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0), ("value", "value", 0)],
        fields: &[&E.id, &E.value],
    }
};

crate::runtime::model!(TemplateParameter);

crate::runtime::setters!(TemplateParameter {
    with_id: id: ::std::string::String,
    with_value: value: ::std::string::String,
});
