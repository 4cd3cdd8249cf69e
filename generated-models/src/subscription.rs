// @generated from the schema "Subscription"; changes made here are lost at the next generation

/// The schema `Subscription`.
pub struct Subscription {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `topic`: `string`.
    pub topic: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for Subscription {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        topic: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Subscription = &<Subscription as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Subscription",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0), ("topic", "topic", 0)],
        fields: &[&E.id, &E.topic],
    }
};

crate::runtime::model!(Subscription);

crate::runtime::setters!(Subscription {
    with_id: id: ::std::string::String,
    with_topic: topic: ::std::string::String,
});
