// @generated from the schema "FacetEntry"; changes made here are lost at the next generation

/// The schema `FacetEntry`.
#[repr(C)]
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

crate::runtime::model!(FacetEntry "FacetEntry" 8 {
    (
        attribute: ::std::boxed::Box<crate::TermAttribute> = "attribute" 0 with_attribute,
        statistics: ::std::boxed::Box<crate::FacetStatistics> = "statistics" 0 with_statistics,
        other: i64 = "other" 0 with_other,
        total: i64 = "total" 0 with_total,
        missing: i64 = "missing" 0 with_missing,
        term_count: i32 = "termCount" 0 with_term_count,
        term_type: crate::runtime::Open<TermType> = "termType" 0 with_term_type,
        terms: ::std::vec::Vec<crate::FacetTerm> = "terms" 0 with_terms,
    )
});

/// The property `termType` of `FacetEntry`. Known values: `TERM`, `NUMBERRANGE`, `NUMBERHISTOGRAM`, `DATERANGE`, `DATEHISTOGRAM`, `ID`.
#[non_exhaustive]
pub enum TermType {
    Term,
    Numberrange,
    Numberhistogram,
    Daterange,
    Datehistogram,
    Id,
}

crate::runtime::known!(TermType);

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
