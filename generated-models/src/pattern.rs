// @generated from the schema "Pattern"; changes made here are lost at the next generation

/// The schema `Pattern`.
pub struct Pattern {
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `interval`: `integer (int32)`, required.
    pub interval: ::std::option::Option<i32>,
    /// `daysOfWeek`: `array of string`.
    #[doc(alias = "daysOfWeek")]
    pub days_of_week: ::std::option::Option<
        ::std::vec::Vec<crate::runtime::Open<DaysOfWeek>>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for Pattern {
    const EMPTY: Self = Self {
        r#type: ::std::option::Option::None,
        interval: ::std::option::Option::None,
        days_of_week: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Pattern = &<Pattern as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Pattern",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("type", "type", 1),
            ("interval", "interval", 1),
            ("daysOfWeek", "days_of_week", 0),
        ],
        fields: &[&E.r#type, &E.interval, &E.days_of_week],
    }
};

crate::runtime::model!(Pattern);

crate::runtime::setters!(Pattern {
    with_type: r#type: crate::runtime::Open<Type>,
    with_interval: interval: i32,
    with_days_of_week: days_of_week: ::std::vec::Vec<crate::runtime::Open<DaysOfWeek>>,
});

/// The property `type` of `Pattern`. Known values: `Daily`, `Weekly`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    Daily,
    Weekly,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Daily, "Daily"),
        (Self::Weekly, "Weekly"),
    ];
}

/// The property `daysOfWeek` of `Pattern`. Known values: `Sunday`, `Monday`, `Tuesday`, `Wednesday`, `Thursday`, `Friday`, `Saturday`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DaysOfWeek {
    Sunday,
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
}

impl crate::runtime::Enum for DaysOfWeek {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Sunday, "Sunday"),
        (Self::Monday, "Monday"),
        (Self::Tuesday, "Tuesday"),
        (Self::Wednesday, "Wednesday"),
        (Self::Thursday, "Thursday"),
        (Self::Friday, "Friday"),
        (Self::Saturday, "Saturday"),
    ];
}
