// @generated from the schema "SharedEntity"; changes made here are lost at the next generation

/// The schema `SharedEntity`.
pub struct SharedEntity {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SharedEntity {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SharedEntity = &<SharedEntity as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SharedEntity",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0)],
        fields: &[&E.id],
    }
};

crate::runtime::model!(SharedEntity);

crate::runtime::setters!(SharedEntity {
    with_id: id: ::std::string::String,
});
