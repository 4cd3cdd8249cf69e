// @generated from the schema "WorkdayPointsTrendItem"; changes made here are lost at the next generation

/// The schema `WorkdayPointsTrendItem`.
pub struct WorkdayPointsTrendItem {
    /// `dateWorkday`: `string (date)`, read-only.
    #[doc(alias = "dateWorkday")]
    pub date_workday: ::std::option::Option<crate::runtime::Date>,
    /// `points`: `number (double)`, read-only.
    pub points: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WorkdayPointsTrendItem {
    const EMPTY: Self = Self {
        date_workday: ::std::option::Option::None,
        points: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WorkdayPointsTrendItem = &<WorkdayPointsTrendItem as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WorkdayPointsTrendItem",
        empty: E,
        extra: &E.extra,
        properties: &[("dateWorkday", "date_workday", 2), ("points", "points", 2)],
        fields: &[&E.date_workday, &E.points],
    }
};

crate::runtime::model!(WorkdayPointsTrendItem);

crate::runtime::setters!(WorkdayPointsTrendItem {
    with_date_workday: date_workday: crate::runtime::Date,
    with_points: points: f64,
});
