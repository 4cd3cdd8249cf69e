// @generated from the schema "UserGreetingEventGreetingOwner"; changes made here are lost at the next generation

/// The schema `UserGreetingEventGreetingOwner`.
pub struct UserGreetingEventGreetingOwner {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for UserGreetingEventGreetingOwner {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &UserGreetingEventGreetingOwner = &<UserGreetingEventGreetingOwner as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UserGreetingEventGreetingOwner",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0)],
        fields: &[&E.id],
    }
};

crate::runtime::model!(UserGreetingEventGreetingOwner);

crate::runtime::setters!(UserGreetingEventGreetingOwner {
    with_id: id: ::std::string::String,
});
