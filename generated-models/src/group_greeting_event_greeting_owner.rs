// @generated from the schema "GroupGreetingEventGreetingOwner"; changes made here are lost at the next generation

/// The schema `GroupGreetingEventGreetingOwner`.
pub struct GroupGreetingEventGreetingOwner {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for GroupGreetingEventGreetingOwner {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &GroupGreetingEventGreetingOwner = &<GroupGreetingEventGreetingOwner as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "GroupGreetingEventGreetingOwner",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0)],
        fields: &[&E.id],
    }
};

crate::runtime::model!(GroupGreetingEventGreetingOwner);

crate::runtime::setters!(GroupGreetingEventGreetingOwner {
    with_id: id: ::std::string::String,
});
