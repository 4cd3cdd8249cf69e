// @generated from the schema "CriteriaCategoryInfo"; changes made here are lost at the next generation

/// The schema `CriteriaCategoryInfo`.
pub struct CriteriaCategoryInfo {
    /// `categoryId`: `string`.
    #[doc(alias = "categoryId")]
    pub category_id: ::std::option::Option<::std::string::String>,
    /// `displayOrder`: `integer (int32)`.
    #[doc(alias = "displayOrder")]
    pub display_order: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for CriteriaCategoryInfo {
    const EMPTY: Self = Self {
        category_id: ::std::option::Option::None,
        display_order: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CriteriaCategoryInfo = &<CriteriaCategoryInfo as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CriteriaCategoryInfo",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("categoryId", "category_id", 0),
            ("displayOrder", "display_order", 0),
        ],
        fields: &[&E.category_id, &E.display_order],
    }
};

crate::runtime::model!(CriteriaCategoryInfo);

crate::runtime::setters!(CriteriaCategoryInfo {
    with_category_id: category_id: ::std::string::String,
    with_display_order: display_order: i32,
});
