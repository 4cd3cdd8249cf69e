// @generated from the schema "Adjacents"; changes made here are lost at the next generation

/// The schema `Adjacents`.
pub struct Adjacents {
    /// `superiors`: `array of User`.
    pub superiors: ::std::option::Option<::std::vec::Vec<crate::User>>,
    /// `siblings`: `array of User`.
    pub siblings: ::std::option::Option<::std::vec::Vec<crate::User>>,
    /// `directReports`: `array of User`.
    #[doc(alias = "directReports")]
    pub direct_reports: ::std::option::Option<::std::vec::Vec<crate::User>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for Adjacents {
    const EMPTY: Self = Self {
        superiors: ::std::option::Option::None,
        siblings: ::std::option::Option::None,
        direct_reports: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Adjacents = &<Adjacents as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Adjacents",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("superiors", "superiors", 0),
            ("siblings", "siblings", 0),
            ("directReports", "direct_reports", 0),
        ],
        fields: &[&E.superiors, &E.siblings, &E.direct_reports],
    }
};

crate::runtime::model!(Adjacents);

crate::runtime::setters!(Adjacents {
    with_superiors: superiors: ::std::vec::Vec<crate::User>,
    with_siblings: siblings: ::std::vec::Vec<crate::User>,
    with_direct_reports: direct_reports: ::std::vec::Vec<crate::User>,
});
