// @generated from the schema "LineId"; changes made here are lost at the next generation

/// The schema `LineId`.
pub struct LineId {
    /// `ids`: `array of LineUserId`.
    pub ids: ::std::option::Option<::std::vec::Vec<crate::LineUserId>>,
    /// `displayName`: `string`.
    #[doc(alias = "displayName")]
    pub display_name: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for LineId {
    const EMPTY: Self = Self {
        ids: ::std::option::Option::None,
        display_name: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &LineId = &<LineId as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "LineId",
        empty: E,
        extra: &E.extra,
        properties: &[("ids", "ids", 0), ("displayName", "display_name", 0)],
        fields: &[&E.ids, &E.display_name],
    }
};

crate::runtime::model!(LineId);

crate::runtime::setters!(LineId {
    with_ids: ids: ::std::vec::Vec<crate::LineUserId>,
    with_display_name: display_name: ::std::string::String,
});
