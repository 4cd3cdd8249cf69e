// @generated from the schema "FlowMilestone"; changes made here are lost at the next generation

use crate::WritableDivision;
use crate::runtime::Extra;

/// The schema `FlowMilestone`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct FlowMilestone {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `division`: `WritableDivision`.
    pub division: Option<Box<WritableDivision>>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(FlowMilestone "FlowMilestone" 5 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name required,
        division: Box<WritableDivision> = "division" with_division,
        description: String = "description" with_description,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
