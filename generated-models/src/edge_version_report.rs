// @generated from the schema "EdgeVersionReport"; changes made here are lost at the next generation

/// The schema `EdgeVersionReport`.
pub struct EdgeVersionReport {
    /// `oldestVersion`: `EdgeVersionInformation`.
    #[doc(alias = "oldestVersion")]
    pub oldest_version: ::std::option::Option<
        ::std::boxed::Box<crate::EdgeVersionInformation>,
    >,
    /// `newestVersion`: `EdgeVersionInformation`.
    #[doc(alias = "newestVersion")]
    pub newest_version: ::std::option::Option<
        ::std::boxed::Box<crate::EdgeVersionInformation>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for EdgeVersionReport {
    const EMPTY: Self = Self {
        oldest_version: ::std::option::Option::None,
        newest_version: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &EdgeVersionReport = &<EdgeVersionReport as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "EdgeVersionReport",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("oldestVersion", "oldest_version", 0),
            ("newestVersion", "newest_version", 0),
        ],
        fields: &[&E.oldest_version, &E.newest_version],
    }
};

crate::runtime::model!(EdgeVersionReport);

crate::runtime::setters!(EdgeVersionReport {
    with_oldest_version: oldest_version: ::std::boxed::Box<crate::EdgeVersionInformation>,
    with_newest_version: newest_version: ::std::boxed::Box<crate::EdgeVersionInformation>,
});
