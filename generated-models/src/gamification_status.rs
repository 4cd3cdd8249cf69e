// @generated from the schema "GamificationStatus"; changes made here are lost at the next generation

/// The schema `GamificationStatus`.
pub struct GamificationStatus {
    /// `isActive`: `boolean`.
    #[doc(alias = "isActive")]
    pub is_active: ::std::option::Option<bool>,
    /// `dateStart`: `string (date)`.
    #[doc(alias = "dateStart")]
    pub date_start: ::std::option::Option<crate::runtime::Date>,
    /// `automaticUserAssignment`: `boolean`.
    #[doc(alias = "automaticUserAssignment")]
    pub automatic_user_assignment: ::std::option::Option<bool>,
    /// `dateStartPersonalBest`: `string (date)`.
    #[doc(alias = "dateStartPersonalBest")]
    pub date_start_personal_best: ::std::option::Option<crate::runtime::Date>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for GamificationStatus {
    const EMPTY: Self = Self {
        is_active: ::std::option::Option::None,
        date_start: ::std::option::Option::None,
        automatic_user_assignment: ::std::option::Option::None,
        date_start_personal_best: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &GamificationStatus = &<GamificationStatus as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "GamificationStatus",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("isActive", "is_active", 0),
            ("dateStart", "date_start", 0),
            ("automaticUserAssignment", "automatic_user_assignment", 0),
            ("dateStartPersonalBest", "date_start_personal_best", 0),
        ],
        fields: &[
            &E.is_active,
            &E.date_start,
            &E.automatic_user_assignment,
            &E.date_start_personal_best,
        ],
    }
};

crate::runtime::model!(GamificationStatus);

crate::runtime::setters!(GamificationStatus {
    with_is_active: is_active: bool,
    with_date_start: date_start: crate::runtime::Date,
    with_automatic_user_assignment: automatic_user_assignment: bool,
    with_date_start_personal_best: date_start_personal_best: crate::runtime::Date,
});
