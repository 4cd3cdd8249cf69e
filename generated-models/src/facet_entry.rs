// @generated from the schema "FacetEntry"; changes made here are lost at the next generation

/// The schema `FacetEntry`.
pub struct FacetEntry {
    /// `attribute`: `TermAttribute`.
    pub attribute: ::std::option::Option<::std::boxed::Box<crate::TermAttribute>>,
    /// `statistics`: `FacetStatistics`.
    pub statistics: ::std::option::Option<::std::boxed::Box<crate::FacetStatistics>>,
    /// `other`: `integer (int64)`.
    pub other: ::std::option::Option<i64>,
    /// `total`: `integer (int64)`.
    pub total: ::std::option::Option<i64>,
    /// `missing`: `integer (int64)`.
    pub missing: ::std::option::Option<i64>,
    /// `termCount`: `integer (int32)`.
    #[doc(alias = "termCount")]
    pub term_count: ::std::option::Option<i32>,
    /// `termType`: `string`.
    #[doc(alias = "termType")]
    pub term_type: ::std::option::Option<crate::runtime::Open<TermType>>,
    /// `terms`: `array of FacetTerm`.
    pub terms: ::std::option::Option<::std::vec::Vec<crate::FacetTerm>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for FacetEntry {
    const EMPTY: Self = Self {
        attribute: ::std::option::Option::None,
        statistics: ::std::option::Option::None,
        other: ::std::option::Option::None,
        total: ::std::option::Option::None,
        missing: ::std::option::Option::None,
        term_count: ::std::option::Option::None,
        term_type: ::std::option::Option::None,
        terms: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &FacetEntry = &<FacetEntry as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "FacetEntry",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("attribute", "attribute", 0),
            ("statistics", "statistics", 0),
            ("other", "other", 0),
            ("total", "total", 0),
            ("missing", "missing", 0),
            ("termCount", "term_count", 0),
            ("termType", "term_type", 0),
            ("terms", "terms", 0),
        ],
        fields: &[
            &E.attribute,
            &E.statistics,
            &E.other,
            &E.total,
            &E.missing,
            &E.term_count,
            &E.term_type,
            &E.terms,
        ],
    }
};

crate::runtime::model!(FacetEntry);

crate::runtime::setters!(FacetEntry {
    with_attribute: attribute: ::std::boxed::Box<crate::TermAttribute>,
    with_statistics: statistics: ::std::boxed::Box<crate::FacetStatistics>,
    with_other: other: i64,
    with_total: total: i64,
    with_missing: missing: i64,
    with_term_count: term_count: i32,
    with_term_type: term_type: crate::runtime::Open<TermType>,
    with_terms: terms: ::std::vec::Vec<crate::FacetTerm>,
});

/// The property `termType` of `FacetEntry`. Known values: `TERM`, `NUMBERRANGE`, `NUMBERHISTOGRAM`, `DATERANGE`, `DATEHISTOGRAM`, `ID`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TermType {
    Term,
    Numberrange,
    Numberhistogram,
    Daterange,
    Datehistogram,
    Id,
}

impl crate::runtime::Enum for TermType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Term, "TERM"),
        (Self::Numberrange, "NUMBERRANGE"),
        (Self::Numberhistogram, "NUMBERHISTOGRAM"),
        (Self::Daterange, "DATERANGE"),
        (Self::Datehistogram, "DATEHISTOGRAM"),
        (Self::Id, "ID"),
    ];
}
