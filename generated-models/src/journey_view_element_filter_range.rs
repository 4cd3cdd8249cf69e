// @generated from the schema "JourneyViewElementFilterRange"; changes made here are lost at the next generation

/// The schema `JourneyViewElementFilterRange`.
pub struct JourneyViewElementFilterRange {
    /// `lt`: `JourneyViewElementFilterRangeData`.
    pub lt: ::std::option::Option<
        ::std::boxed::Box<crate::JourneyViewElementFilterRangeData>,
    >,
    /// `lte`: `JourneyViewElementFilterRangeData`.
    pub lte: ::std::option::Option<
        ::std::boxed::Box<crate::JourneyViewElementFilterRangeData>,
    >,
    /// `gt`: `JourneyViewElementFilterRangeData`.
    pub gt: ::std::option::Option<
        ::std::boxed::Box<crate::JourneyViewElementFilterRangeData>,
    >,
    /// `gte`: `JourneyViewElementFilterRangeData`.
    pub gte: ::std::option::Option<
        ::std::boxed::Box<crate::JourneyViewElementFilterRangeData>,
    >,
    /// `eq`: `JourneyViewElementFilterRangeData`.
    pub eq: ::std::option::Option<
        ::std::boxed::Box<crate::JourneyViewElementFilterRangeData>,
    >,
    /// `neq`: `JourneyViewElementFilterRangeData`.
    pub neq: ::std::option::Option<
        ::std::boxed::Box<crate::JourneyViewElementFilterRangeData>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for JourneyViewElementFilterRange {
    const EMPTY: Self = Self {
        lt: ::std::option::Option::None,
        lte: ::std::option::Option::None,
        gt: ::std::option::Option::None,
        gte: ::std::option::Option::None,
        eq: ::std::option::Option::None,
        neq: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &JourneyViewElementFilterRange = &<JourneyViewElementFilterRange as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "JourneyViewElementFilterRange",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("lt", "lt", 0),
            ("lte", "lte", 0),
            ("gt", "gt", 0),
            ("gte", "gte", 0),
            ("eq", "eq", 0),
            ("neq", "neq", 0),
        ],
        fields: &[&E.lt, &E.lte, &E.gt, &E.gte, &E.eq, &E.neq],
    }
};

crate::runtime::model!(JourneyViewElementFilterRange);

crate::runtime::setters!(JourneyViewElementFilterRange {
    with_lt: lt: ::std::boxed::Box<crate::JourneyViewElementFilterRangeData>,
    with_lte: lte: ::std::boxed::Box<crate::JourneyViewElementFilterRangeData>,
    with_gt: gt: ::std::boxed::Box<crate::JourneyViewElementFilterRangeData>,
    with_gte: gte: ::std::boxed::Box<crate::JourneyViewElementFilterRangeData>,
    with_eq: eq: ::std::boxed::Box<crate::JourneyViewElementFilterRangeData>,
    with_neq: neq: ::std::boxed::Box<crate::JourneyViewElementFilterRangeData>,
});
