// @generated from the schema "QueueUserEventTopicUserReference"; changes made here are lost at the next generation

/// The schema `QueueUserEventTopicUserReference`.
pub struct QueueUserEventTopicUserReference {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for QueueUserEventTopicUserReference {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &QueueUserEventTopicUserReference = &<QueueUserEventTopicUserReference as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "QueueUserEventTopicUserReference",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0)],
        fields: &[&E.id],
    }
};

crate::runtime::model!(QueueUserEventTopicUserReference);

crate::runtime::setters!(QueueUserEventTopicUserReference {
    with_id: id: ::std::string::String,
});
