// @generated from the schema "AllTimePoints"; changes made here are lost at the next generation

/// The schema `AllTimePoints`.
pub struct AllTimePoints {
    /// `user`: `UserReference`, read-only.
    pub user: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `dateEndWorkday`: `string (date)`, read-only.
    #[doc(alias = "dateEndWorkday")]
    pub date_end_workday: ::std::option::Option<crate::runtime::Date>,
    /// `allTimePoints`: `integer (int64)`, read-only.
    #[doc(alias = "allTimePoints")]
    pub all_time_points: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AllTimePoints {
    const EMPTY: Self = Self {
        user: ::std::option::Option::None,
        date_end_workday: ::std::option::Option::None,
        all_time_points: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AllTimePoints = &<AllTimePoints as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AllTimePoints",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("user", "user", 2),
            ("dateEndWorkday", "date_end_workday", 2),
            ("allTimePoints", "all_time_points", 2),
        ],
        fields: &[&E.user, &E.date_end_workday, &E.all_time_points],
    }
};

crate::runtime::model!(AllTimePoints);

crate::runtime::setters!(AllTimePoints {
    with_user: user: ::std::boxed::Box<crate::UserReference>,
    with_date_end_workday: date_end_workday: crate::runtime::Date,
    with_all_time_points: all_time_points: i64,
});
