// @generated from the schema "UserBestPoints"; changes made here are lost at the next generation

/// The schema `UserBestPoints`.
pub struct UserBestPoints {
    /// `user`: `UserReference`, read-only.
    pub user: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `bestPoints`: `array of UserBestPointsItem`, read-only.
    #[doc(alias = "bestPoints")]
    pub best_points: ::std::option::Option<::std::vec::Vec<crate::UserBestPointsItem>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for UserBestPoints {
    const EMPTY: Self = Self {
        user: ::std::option::Option::None,
        best_points: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &UserBestPoints = &<UserBestPoints as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UserBestPoints",
        empty: E,
        extra: &E.extra,
        properties: &[("user", "user", 2), ("bestPoints", "best_points", 2)],
        fields: &[&E.user, &E.best_points],
    }
};

crate::runtime::model!(UserBestPoints);

crate::runtime::setters!(UserBestPoints {
    with_user: user: ::std::boxed::Box<crate::UserReference>,
    with_best_points: best_points: ::std::vec::Vec<crate::UserBestPointsItem>,
});
