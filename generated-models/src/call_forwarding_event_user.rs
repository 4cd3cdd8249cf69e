// @generated from the schema "CallForwardingEventUser"; changes made here are lost at the next generation

/// The schema `CallForwardingEventUser`.
pub struct CallForwardingEventUser {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for CallForwardingEventUser {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CallForwardingEventUser = &<CallForwardingEventUser as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CallForwardingEventUser",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0)],
        fields: &[&E.id],
    }
};

crate::runtime::model!(CallForwardingEventUser);

crate::runtime::setters!(CallForwardingEventUser {
    with_id: id: ::std::string::String,
});
