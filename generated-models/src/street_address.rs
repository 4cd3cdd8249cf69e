// @generated from the schema "StreetAddress"; changes made here are lost at the next generation

/// The schema `StreetAddress`.
pub struct StreetAddress {
    /// `country`: `string`, required.
    pub country: ::std::option::Option<::std::string::String>,
    /// `A1`: `string`, required.
    #[doc(alias = "A1")]
    pub a1: ::std::option::Option<::std::string::String>,
    /// `A3`: `string`, required.
    #[doc(alias = "A3")]
    pub a3: ::std::option::Option<::std::string::String>,
    /// `RD`: `string`, required.
    #[doc(alias = "RD")]
    pub rd: ::std::option::Option<::std::string::String>,
    /// `HNO`: `string`, required.
    #[doc(alias = "HNO")]
    pub hno: ::std::option::Option<::std::string::String>,
    /// `LOC`: `string`.
    #[doc(alias = "LOC")]
    pub loc: ::std::option::Option<::std::string::String>,
    /// `NAM`: `string`.
    #[doc(alias = "NAM")]
    pub nam: ::std::option::Option<::std::string::String>,
    /// `PC`: `string`, required.
    #[doc(alias = "PC")]
    pub pc: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for StreetAddress {
    const EMPTY: Self = Self {
        country: ::std::option::Option::None,
        a1: ::std::option::Option::None,
        a3: ::std::option::Option::None,
        rd: ::std::option::Option::None,
        hno: ::std::option::Option::None,
        loc: ::std::option::Option::None,
        nam: ::std::option::Option::None,
        pc: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &StreetAddress = &<StreetAddress as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "StreetAddress",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("country", "country", 1),
            ("A1", "a1", 1),
            ("A3", "a3", 1),
            ("RD", "rd", 1),
            ("HNO", "hno", 1),
            ("LOC", "loc", 0),
            ("NAM", "nam", 0),
            ("PC", "pc", 1),
        ],
        fields: &[&E.country, &E.a1, &E.a3, &E.rd, &E.hno, &E.loc, &E.nam, &E.pc],
    }
};

crate::runtime::model!(StreetAddress);

crate::runtime::setters!(StreetAddress {
    with_country: country: ::std::string::String,
    with_a1: a1: ::std::string::String,
    with_a3: a3: ::std::string::String,
    with_rd: rd: ::std::string::String,
    with_hno: hno: ::std::string::String,
    with_loc: loc: ::std::string::String,
    with_nam: nam: ::std::string::String,
    with_pc: pc: ::std::string::String,
});
