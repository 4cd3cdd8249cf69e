// @generated from the schema "UserTrendData"; changes made here are lost at the next generation

/// The schema `UserTrendData`.
#[repr(C)]
pub struct UserTrendData {
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
    /// `rankTotalPoints`: `integer (int32)`.
    #[doc(alias = "rankTotalPoints")]
    pub rank_total_points: ::std::option::Option<i32>,
    /// `rankPercentagePoints`: `integer (int32)`.
    #[doc(alias = "rankPercentagePoints")]
    pub rank_percentage_points: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(UserTrendData "UserTrendData" 6 {
    (
        date_start_workday: crate::runtime::Date = "dateStartWorkday" 0 with_date_start_workday,
        date_end_workday: crate::runtime::Date = "dateEndWorkday" 0 with_date_end_workday,
        percent_of_goal: f64 = "percentOfGoal" 0 with_percent_of_goal,
        average_value: f64 = "averageValue" 0 with_average_value,
        rank_total_points: i32 = "rankTotalPoints" 0 with_rank_total_points,
        rank_percentage_points: i32 = "rankPercentagePoints" 0 with_rank_percentage_points,
    )
});
