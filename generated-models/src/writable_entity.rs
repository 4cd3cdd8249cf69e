// @generated from the schema "WritableEntity"; changes made here are lost at the next generation

/// The schema `WritableEntity`.
pub struct WritableEntity {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WritableEntity {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WritableEntity = &<WritableEntity as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WritableEntity",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0)],
        fields: &[&E.id],
    }
};

crate::runtime::model!(WritableEntity);

crate::runtime::setters!(WritableEntity {
    with_id: id: ::std::string::String,
});
