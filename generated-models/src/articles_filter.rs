// @generated from the schema "ArticlesFilter"; changes made here are lost at the next generation

/// The schema `ArticlesFilter`.
pub struct ArticlesFilter {
    /// `labels`: `LabelsFilter`.
    pub labels: ::std::option::Option<::std::boxed::Box<crate::LabelsFilter>>,
    /// `categories`: `CategoriesFilter`.
    pub categories: ::std::option::Option<::std::boxed::Box<crate::CategoriesFilter>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ArticlesFilter {
    const EMPTY: Self = Self {
        labels: ::std::option::Option::None,
        categories: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ArticlesFilter = &<ArticlesFilter as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ArticlesFilter",
        empty: E,
        extra: &E.extra,
        properties: &[("labels", "labels", 0), ("categories", "categories", 0)],
        fields: &[&E.labels, &E.categories],
    }
};

crate::runtime::model!(ArticlesFilter);

crate::runtime::setters!(ArticlesFilter {
    with_labels: labels: ::std::boxed::Box<crate::LabelsFilter>,
    with_categories: categories: ::std::boxed::Box<crate::CategoriesFilter>,
});
