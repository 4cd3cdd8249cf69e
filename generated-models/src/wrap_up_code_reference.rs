// @generated from the schema "WrapUpCodeReference"; changes made here are lost at the next generation

/// The schema `WrapUpCodeReference`.
pub struct WrapUpCodeReference {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WrapUpCodeReference {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WrapUpCodeReference = &<WrapUpCodeReference as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WrapUpCodeReference",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0)],
        fields: &[&E.id],
    }
};

crate::runtime::model!(WrapUpCodeReference);

crate::runtime::setters!(WrapUpCodeReference {
    with_id: id: ::std::string::String,
});
