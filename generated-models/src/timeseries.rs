// @generated from the schema "Timeseries"; changes made here are lost at the next generation

/// The schema `Timeseries`.
pub struct Timeseries {
    /// `planningGroup`: `string`.
    #[doc(alias = "planningGroup")]
    pub planning_group: ::std::option::Option<::std::string::String>,
    /// `weeks`: `array of Weeks`.
    pub weeks: ::std::option::Option<::std::vec::Vec<crate::Weeks>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for Timeseries {
    const EMPTY: Self = Self {
        planning_group: ::std::option::Option::None,
        weeks: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Timeseries = &<Timeseries as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Timeseries",
        empty: E,
        extra: &E.extra,
        properties: &[("planningGroup", "planning_group", 0), ("weeks", "weeks", 0)],
        fields: &[&E.planning_group, &E.weeks],
    }
};

crate::runtime::model!(Timeseries);

crate::runtime::setters!(Timeseries {
    with_planning_group: planning_group: ::std::string::String,
    with_weeks: weeks: ::std::vec::Vec<crate::Weeks>,
});
