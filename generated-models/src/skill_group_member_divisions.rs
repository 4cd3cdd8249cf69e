// @generated from the schema "SkillGroupMemberDivisions"; changes made here are lost at the next generation

/// The schema `SkillGroupMemberDivisions`.
pub struct SkillGroupMemberDivisions {
    /// `addDivisionIds`: `array of string`.
    #[doc(alias = "addDivisionIds")]
    pub add_division_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `removeDivisionIds`: `array of string`.
    #[doc(alias = "removeDivisionIds")]
    pub remove_division_ids: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SkillGroupMemberDivisions {
    const EMPTY: Self = Self {
        add_division_ids: ::std::option::Option::None,
        remove_division_ids: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SkillGroupMemberDivisions = &<SkillGroupMemberDivisions as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SkillGroupMemberDivisions",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("addDivisionIds", "add_division_ids", 0),
            ("removeDivisionIds", "remove_division_ids", 0),
        ],
        fields: &[&E.add_division_ids, &E.remove_division_ids],
    }
};

crate::runtime::model!(SkillGroupMemberDivisions);

crate::runtime::setters!(SkillGroupMemberDivisions {
    with_add_division_ids: add_division_ids: ::std::vec::Vec<::std::string::String>,
    with_remove_division_ids: remove_division_ids: ::std::vec::Vec<::std::string::String>,
});
