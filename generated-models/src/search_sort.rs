// @generated from the schema "SearchSort"; changes made here are lost at the next generation

/// The schema `SearchSort`.
pub struct SearchSort {
    /// `sortOrder`: `string`.
    #[doc(alias = "sortOrder")]
    pub sort_order: ::std::option::Option<crate::runtime::Open<SortOrder>>,
    /// `sortBy`: `string`.
    #[doc(alias = "sortBy")]
    pub sort_by: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SearchSort {
    const EMPTY: Self = Self {
        sort_order: ::std::option::Option::None,
        sort_by: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SearchSort = &<SearchSort as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SearchSort",
        empty: E,
        extra: &E.extra,
        properties: &[("sortOrder", "sort_order", 0), ("sortBy", "sort_by", 0)],
        fields: &[&E.sort_order, &E.sort_by],
    }
};

crate::runtime::model!(SearchSort);

crate::runtime::setters!(SearchSort {
    with_sort_order: sort_order: crate::runtime::Open<SortOrder>,
    with_sort_by: sort_by: ::std::string::String,
});

/// The property `sortOrder` of `SearchSort`. Known values: `ASC`, `DESC`, `SCORE`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SortOrder {
    Asc,
    Desc,
    Score,
}

impl crate::runtime::Enum for SortOrder {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Asc, "ASC"),
        (Self::Desc, "DESC"),
        (Self::Score, "SCORE"),
    ];
}
