// @generated from the schema "ActionMapScheduleGroup"; changes made here are lost at the next generation

/// The schema `ActionMapScheduleGroup`.
pub struct ActionMapScheduleGroup {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ActionMapScheduleGroup {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ActionMapScheduleGroup = &<ActionMapScheduleGroup as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ActionMapScheduleGroup",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 1)],
        fields: &[&E.id],
    }
};

crate::runtime::model!(ActionMapScheduleGroup);

crate::runtime::setters!(ActionMapScheduleGroup {
    with_id: id: ::std::string::String,
});
