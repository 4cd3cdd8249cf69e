// @generated from the schema "TrendData"; changes made here are lost at the next generation

/// The schema `TrendData`.
#[repr(C)]
pub struct TrendData {
    /// `dateStartWorkday`: `string (date)`.
    #[doc(alias = "dateStartWorkday")]
    pub date_start_workday: ::std::option::Option<crate::runtime::Date>,
    /// `dateEndWorkday`: `string (date)`.
    #[doc(alias = "dateEndWorkday")]
    pub date_end_workday: ::std::option::Option<crate::runtime::Date>,
    /// `percentOfGoal`: `number (double)`.
    #[doc(alias = "percentOfGoal")]
    pub percent_of_goal: ::std::option::Option<f64>,
    /// `averageValue`: `number (double)`.
    #[doc(alias = "averageValue")]
    pub average_value: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TrendData "TrendData" 4 {
    (
        date_start_workday: crate::runtime::Date = "dateStartWorkday" 0 with_date_start_workday,
        date_end_workday: crate::runtime::Date = "dateEndWorkday" 0 with_date_end_workday,
        percent_of_goal: f64 = "percentOfGoal" 0 with_percent_of_goal,
        average_value: f64 = "averageValue" 0 with_average_value,
    )
});
