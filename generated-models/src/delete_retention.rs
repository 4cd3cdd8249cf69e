// @generated from the schema "DeleteRetention"; changes made here are lost at the next generation

/// The schema `DeleteRetention`.
pub struct DeleteRetention {
    /// `days`: `integer (int32)`.
    pub days: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DeleteRetention {
    const EMPTY: Self = Self {
        days: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DeleteRetention = &<DeleteRetention as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DeleteRetention",
        empty: E,
        extra: &E.extra,
        properties: &[("days", "days", 0)],
        fields: &[&E.days],
    }
};

crate::runtime::model!(DeleteRetention);

crate::runtime::setters!(DeleteRetention {
    with_days: days: i32,
});
