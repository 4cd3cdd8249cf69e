// @generated from the schema "WorkdayValuesTrendItem"; changes made here are lost at the next generation

/// The schema `WorkdayValuesTrendItem`.
pub struct WorkdayValuesTrendItem {
    /// `dateWorkday`: `string (date)`, read-only.
    #[doc(alias = "dateWorkday")]
    pub date_workday: ::std::option::Option<crate::runtime::Date>,
    /// `value`: `number (double)`, read-only.
    pub value: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WorkdayValuesTrendItem {
    const EMPTY: Self = Self {
        date_workday: ::std::option::Option::None,
        value: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WorkdayValuesTrendItem = &<WorkdayValuesTrendItem as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WorkdayValuesTrendItem",
        empty: E,
        extra: &E.extra,
        properties: &[("dateWorkday", "date_workday", 2), ("value", "value", 2)],
        fields: &[&E.date_workday, &E.value],
    }
};

crate::runtime::model!(WorkdayValuesTrendItem);

crate::runtime::setters!(WorkdayValuesTrendItem {
    with_date_workday: date_workday: crate::runtime::Date,
    with_value: value: f64,
});
