// @generated from the schema "BuAverageSpeedOfAnswer"; changes made here are lost at the next generation

/// The schema `BuAverageSpeedOfAnswer`.
pub struct BuAverageSpeedOfAnswer {
    /// `include`: `boolean`, required.
    pub include: ::std::option::Option<bool>,
    /// `seconds`: `integer (int32)`.
    pub seconds: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for BuAverageSpeedOfAnswer {
    const EMPTY: Self = Self {
        include: ::std::option::Option::None,
        seconds: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &BuAverageSpeedOfAnswer = &<BuAverageSpeedOfAnswer as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "BuAverageSpeedOfAnswer",
        empty: E,
        extra: &E.extra,
        properties: &[("include", "include", 1), ("seconds", "seconds", 0)],
        fields: &[&E.include, &E.seconds],
    }
};

crate::runtime::model!(BuAverageSpeedOfAnswer);

crate::runtime::setters!(BuAverageSpeedOfAnswer {
    with_include: include: bool,
    with_seconds: seconds: i32,
});
